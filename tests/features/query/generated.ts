import fc from 'fast-check';
import { type Choice, Corpus, type Facet, modes } from '../../../src/features/query/index.ts';
import { type Lemma, lexicon } from './lexicon.ts';
import type { Text } from './oracle.ts';
import { type Choose, type Question, typed } from './questions.ts';

/** A corpus in the language’s form, and the same texts word by word. */
export interface Generated {
  corpus: Corpus;
  texts: Text[];
}

export const facets: Facet[] = [
  facet('theme', true, ['lamps-and-light', 'stores', 'weather', 'rules']),
  facet('role', false, ['keeper', 'boatman', 'inspector']),
  facet('watch', true, ['night', 'day']),
];

const gaps = [' ', ' ', ' ', ', ', '-', ' – ', '. ', ' (', '; “', '/', '…', ' & '];
const word = fc.record({
  lemma: fc.constantFrom(...lexicon),
  way: fc.nat(5),
  gap: fc.constantFrom(...gaps),
});
const passages = fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 2 });
const values = fc.tuple(
  ...facets.map((each) => fc.subarray(ids(each), each.multiple ? {} : { maxLength: 1 })),
);

/** Texts of a few words each, some in two passages. */
export const corpora: fc.Arbitrary<Generated> = fc
  .array(fc.record({ passages, values }), { maxLength: 12 })
  .map((entries) => {
    const built = entries.map((entry, at) => build(entry, at));
    const source = { facets, entries: built.map(({ entry }) => entry) };
    const texts = built.map(({ text }) => text);
    // What is shown of a corpus when a property fails.
    const shown = () => JSON.stringify(source.entries.map(({ text, values: known }) => [text, known]));
    return { corpus: new Corpus(source), texts, [fc.toStringMethod]: shown };
  });

const lemma = fc.constantFrom(...lexicon);
const pattern = fc.tuple(lemma, fc.nat(9), fc.nat(9), fc.nat(2)).map(([{ spelled }, from, length, shape]) => {
  const spelling = spelled[from % spelled.length] ?? '';
  const begin = spelling.slice(0, 1 + (length % spelling.length));
  const end = spelling.slice(Math.min(begin.length, spelling.length - 1));
  return [`${begin}*`, `*${end}`, `${begin.slice(0, 2)}*${end.slice(-1)}`][shape] ?? '';
});
const single = fc
  .oneof({ weight: 4, arbitrary: lemma }, pattern)
  .map((each): Question => ({ kind: 'words', words: [each] }));
const inPhrase = fc.oneof({ weight: 6, arbitrary: lemma }, pattern, fc.constant('*'));
const phrase = fc
  .tuple(fc.array(inPhrase, { minLength: 1, maxLength: 2 }), lemma)
  .map(([before, last]): Question => ({ kind: 'words', words: [...before, last] }));
const value = fc
  .constantFrom(...facets.flatMap((each) => [...ids(each), '*'].map((id) => [each.id, id] as const)))
  .map(([id, asked]): Question => ({ kind: 'value', facet: id, value: asked }));
const positional = fc.oneof(
  single,
  phrase,
  fc
    .array(fc.oneof(single, phrase), { minLength: 2, maxLength: 3 })
    .map((parts): Question => ({ kind: 'or', parts })),
);
const near = fc
  .array(positional, { minLength: 2, maxLength: 3 })
  .chain((parts) =>
    fc
      .array(fc.integer({ min: 1, max: 12 }), { minLength: parts.length - 1, maxLength: parts.length - 1 })
      .map((reaches): Question => ({ kind: 'near', parts, reaches })),
  );

/** Questions of every kind, nested a few levels deep. */
const questions: fc.Arbitrary<Question> = fc.letrec<{ any: Question; group: Question; not: Question }>(
  (tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      single,
      phrase,
      value,
      near,
      tie('not'),
      tie('group'),
    ),
    not: tie('any').map((part) => ({ kind: 'not', parts: [part] })),
    group: fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const),
        fc.array(tie('any'), { minLength: 2, maxLength: 3 }),
      )
      .map(([kind, parts]) => ({ kind, parts })),
  }),
).any;

/** A question with one of the ways in which it may be typed. */
export const queries = fc
  .tuple(questions, fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }))
  .map(([question, dice]) => ({ question, q: typed(question, thrown(dice)) }));

/** Choices, now and then of a value or a mode that does not exist. */
export const choices = fc.record<Record<string, Choice>, never>(
  Object.fromEntries(
    facets.map((each) => [
      each.id,
      fc.record({
        values: fc.subarray([...ids(each), 'nothing-known']),
        mode: fc.constantFrom<string>(...modes, ...modes, 'sometimes'),
      }),
    ]),
  ),
  { requiredKeys: [] },
);

function build(
  entry: { passages: { lemma: Lemma; way: number; gap: string }[][]; values: string[][] },
  at: number,
) {
  let text = '';
  const words: Text['words'] = [];
  entry.passages.forEach((passage, number) => {
    if (number > 0) text += '\n';
    for (const { lemma: each, way, gap } of passage) {
      const typedWord = each.typed[way % each.typed.length] ?? '';
      words.push({ lemma: each, from: text.length, to: text.length + typedWord.length, passage: number });
      text += typedWord + gap;
    }
  });
  const known = Object.fromEntries(facets.map(({ id }, number) => [id, entry.values[number] ?? []]));
  return {
    text: { words, values: known },
    entry: { id: `entry-${at}`, text, who: 'A keeper', values: known },
  };
}

function thrown(dice: number[]): Choose {
  let next = 0;
  return (ways) => (dice[next++ % dice.length] ?? 0) % ways;
}

function facet(id: string, multiple: boolean, names: string[]): Facet {
  return {
    id,
    name: id,
    multiple,
    values: names.map((name) => ({ id: name, name: name.replaceAll('-', ' ') })),
  };
}

function ids({ values: known }: Facet): string[] {
  return known.map(({ id }) => id);
}
