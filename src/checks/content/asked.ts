import { isQuestion } from '../../lib/words/small-words.ts';
import { keysOf, typedWords } from '../../lib/words/typed.ts';
import type { Fault } from '../../lib/fault.ts';
import type { Content, Entry, Place } from '../read/content.ts';
import { valueAt, valuesAt } from '../../book/ids/values-at.ts';
import { textOf } from '../read/walk.ts';
import { slug } from './names.ts';
import { likelyMeant } from './did-you-mean.ts';

/** A word that readers use, and the thing that it leads to. */
interface AskedWord {
  typed: string;
  /** Whether the author says that another thing is called so too. */
  shared: boolean;
  key: string;
  of: string;
  place: Place;
}

/**
 * Readers’ words each lead to one thing, unless their authors say that they lead to several; none is the name of another
 * thing, and those of a part of a page name a part that there is.
 */
export function asked(content: Content): Fault[] {
  const words = content.entries.flatMap(wordsOf);
  const names = Map.groupBy(content.entries.flatMap(namesOf), ({ key }) => key);
  const places = Map.groupBy(words, ({ key }) => key);
  return [
    ...words.flatMap((word) => {
      const others = (places.get(word.key) ?? []).filter(({ of }) => of !== word.of);
      const named = (names.get(word.key) ?? []).filter(({ of }) => of !== word.of);
      if (word.shared) return others.length + named.length > 0 ? [] : [alone(word)];
      const [other] = [...others, ...named];
      return other ? [twice(word, other)] : [];
    }),
    ...content.entries.flatMap((entry) => partsOf(entry, content)),
  ];
}

function wordsOf({ kind, id, value, at }: Entry): AskedWord[] {
  const lists = [
    { of: `${kind} ${id}`, steps: valuesAt(value, 'asked.*') },
    ...Object.keys((valueAt(value, ['askedAt']) ?? {}) as object).map((part) => ({
      of: `${kind} ${id} #${part}`,
      steps: valuesAt(value, `askedAt.${part}.*`),
    })),
  ];
  return lists.flatMap(({ of, steps }) =>
    steps.flatMap(({ path, value: text }) => {
      const typed = String(text);
      return [{ typed, shared: typed.endsWith('*'), key: keyOf(typed), of, place: at(path) }];
    }),
  );
}

/** What the book itself calls a thing. */
function namesOf({ kind, id, value, at }: Entry): { key: string; of: string; place: Place; typed: string }[] {
  if (kind !== 'concept' && kind !== 'theme' && kind !== 'speaker') return [];
  const fields = ['term', 'abbreviation', 'aliases.*', 'shorthand.*', 'name', 'plural'];
  return fields
    .flatMap((field) => valuesAt(value, field))
    .map(({ path, value: text }) => {
      const typed = String(text);
      return { key: keyOf(typed), of: `${kind} ${id}`, place: at(path), typed };
    });
}

/** Questions are told apart by all their words: “what is the paper about” does not ask for the paper. */
function keyOf(text: string): string {
  const word = text.replace(/\*$/, '');
  const keys = isQuestion(word) ? typedWords(word).map(({ key }) => key) : keysOf(word);
  return keys.join(' ');
}

function partsOf({ kind, id, value, at }: Entry, { bodies }: Content): Fault[] {
  const parts = Object.keys((valueAt(value, ['askedAt']) ?? {}) as object);
  if (parts.length === 0) return [];
  const body = bodies.find((one) => one.kind === kind && one.id === id)?.passages;
  const there = [
    ...(body?.headings ?? []).map((node) => slug(textOf(node))),
    ...(body?.paragraphs ?? []).flatMap((paragraph) => paragraph.id ?? []),
  ];
  return parts
    .filter((part) => !there.includes(part))
    .map((part) => {
      const near = likelyMeant(part, there);
      return {
        id: 'asked-nowhere',
        ...at(['askedAt', part]),
        found: `“${part}”`,
        expected: 'the id of a heading or a paragraph of this page',
        remedy: near ? `did you mean “${near}”?` : `there are: ${there.join(', ')}`,
      };
    });
}

const twice = (word: AskedWord, other: { of: string; place: Place }): Fault => ({
  id: 'asked-twice',
  ...word.place,
  found: `“${word.typed}”, which also leads to the ${other.of} (${other.place.file}:${other.place.line})`,
  expected: 'words of readers that lead to one thing',
  remedy: `take it out of one of the two, or write “${word.typed}*” where it is meant to lead to both`,
});

const alone = (word: AskedWord): Fault => ({
  id: 'asked-alone',
  ...word.place,
  found: `“${word.typed}” in one place only`,
  expected: 'a star where another thing has the word too',
  remedy: `write “${word.typed.slice(0, -1)}”`,
});
