import { isQuestion } from '../../lib/words/small-words.ts';
import { keysOf, typedWords } from '../../lib/words/typed.ts';
import type { Fault } from '../../lib/fault.ts';
import type { Content, Entry, Place } from '../read/content.ts';
import { valueAt, valuesAt } from '../../book/ids/values-at.ts';
import { textOf } from '../read/walk.ts';
import { slug } from './names.ts';
import { didYouMean } from './did-you-mean.ts';

/** A word that leads to a thing. */
interface Word {
  typed: string;
  key: string;
  of: string;
  place: Place;
}

/**
 * Readers’ words each lead to one thing, unless their authors say that they lead to several; none is the name of another
 * thing, and those of a part of a page name a part that there is.
 */
export function* asked(content: Content): Generator<Fault> {
  const words = content.entries.flatMap(wordsOf);
  const places = Map.groupBy([...words, ...content.entries.flatMap(namesOf)], ({ key }) => key);
  for (const { typed, key, of, place } of words) {
    const other = places.get(key)?.find((one) => one.of !== of);
    const isShared = typed.endsWith('*');
    if (isShared && !other)
      yield {
        id: 'asked-alone',
        ...place,
        found: `“${typed}” in one place only`,
        expected: 'a star where another thing has the word too',
        remedy: `write “${typed.slice(0, -1)}”`,
      };
    if (!isShared && other)
      yield {
        id: 'asked-twice',
        ...place,
        found: `“${typed}”, which also leads to the ${other.of} (${other.place.file}:${other.place.line})`,
        expected: 'words of readers that lead to one thing',
        remedy: `take it out of one of the two, or write “${typed}*” where it is meant to lead to both`,
      };
  }
  for (const entry of content.entries) yield* partsOf(entry, content);
}

/** Readers’ words, which end with a star where another thing is called so too. */
function wordsOf({ kind, id, value, at }: Entry): Word[] {
  const lists = [
    { of: `${kind} ${id}`, steps: valuesAt(value, 'asked.*') },
    ...partsAsked(value).map((part) => ({
      of: `${kind} ${id} #${part}`,
      steps: valuesAt(value, `askedAt.${part}.*`),
    })),
  ];
  return lists.flatMap(({ of, steps }) =>
    steps.map(({ path, value: text }) => wordFrom(String(text), of, at(path))),
  );
}

/** What the book itself calls a thing. */
function namesOf({ kind, id, value, at }: Entry): Word[] {
  if (kind !== 'concept' && kind !== 'theme' && kind !== 'speaker') return [];
  return ['term', 'abbreviation', 'aliases.*', 'shorthand.*', 'name', 'plural']
    .flatMap((field) => valuesAt(value, field))
    .map(({ path, value: text }) => wordFrom(String(text), `${kind} ${id}`, at(path)));
}

const wordFrom = (typed: string, of: string, place: Place) => ({ typed, key: keyOf(typed), of, place });
const partsAsked = (value: unknown) => Object.keys((valueAt(value, ['askedAt']) ?? {}) as object);

/** Questions are compared by all their words: “what is the paper about” does not ask for the paper. */
function keyOf(text: string): string {
  const word = text.replace(/\*$/, '');
  const keys = isQuestion(word) ? typedWords(word).map(({ key }) => key) : keysOf(word);
  return keys.join(' ');
}

function* partsOf({ kind, id, value, at }: Entry, { bodies }: Content): Generator<Fault> {
  const body = bodies.find((one) => one.kind === kind && one.id === id)?.passages;
  const there = [
    ...(body?.headings ?? []).map((node) => slug(textOf(node))),
    ...(body?.paragraphs ?? []).flatMap((paragraph) => paragraph.id ?? []),
  ];
  for (const part of partsAsked(value).filter((name) => !there.includes(name)))
    yield {
      id: 'asked-nowhere',
      ...at(['askedAt', part]),
      found: `“${part}”`,
      expected: 'the id of a heading or a paragraph of this page',
      remedy: didYouMean(part, there, `there are: ${there.join(', ')}`),
    };
}
