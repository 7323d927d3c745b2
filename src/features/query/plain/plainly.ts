import { count } from '../text/bits.ts';
import type { Corpus, Facet, Named } from '../corpus.ts';
import { keysOf, telling, type TypedWord, typedWords } from '../../../lib/words/typed.ts';

/** A value of a facet that somebody named in plain words. */
export interface NamedValue {
  facet: Facet;
  value: Named;
  /** The words of the name, as they are compared. */
  keys: readonly string[];
  /** Whether the name is a reader’s word for it, and not one that the corpus has. */
  byReaders: boolean;
}

/** What plain words were read as: values that they name, and the words that are left. */
export interface PlainReading {
  values: NamedValue[];
  rest: TypedWord[];
  /** All words that say what is looked for. */
  words: readonly TypedWord[];
  /** Values of whose longer names a word that is left is a part: “turf” of “turf war”. */
  partly: NamedValue[];
}

/** How names are read. */
export interface Reading {
  /** Other names of values, by the facet’s and the value’s id. */
  names?: Readonly<Record<string, readonly string[]>>;
  /** Values that a reader does not mean. */
  without?: readonly string[];
}

/**
 * Reads plain words: the longest names of values first, each word in one of them. A name that several values have means the
 * one that most entries have, because the wider of them leaves out nothing that the narrower one holds.
 */
export function readPlainly(
  query: string,
  corpus: Corpus,
  { names: others = {}, without = [] }: Reading = {},
): PlainReading {
  const words = telling(typedWords(query));
  const names = namesOf(corpus, others).filter(
    ({ facet, value }) => !without.includes(`${facet.id}:${value.id}`),
  );
  const values: NamedValue[] = [];
  const rest: TypedWord[] = [];
  for (let at = 0; at < words.length;) {
    const [found, length] = nameAt(words, at, names);
    const word = words[at];
    if (found && !values.some(({ value }) => value === found.value)) values.push(found);
    else if (!found && word) rest.push(word);
    at += length;
  }
  const partly = names.filter(({ keys }) => rest.some(({ key }) => keys.includes(key)));
  return { values, rest, words, partly: [...new Map(partly.map((name) => [name.value, name])).values()] };
}

/** The first name that begins with a word, and how many words it takes: a blank more or less makes no difference. */
function nameAt(
  words: readonly TypedWord[],
  at: number,
  names: readonly NamedValue[],
): [found: NamedValue | undefined, length: number] {
  for (const name of names) {
    const together = name.keys.join('');
    for (const length of [name.keys.length, name.keys.length + 1, name.keys.length - 1]) {
      const here = words.slice(at, at + length);
      if (here.length === length && length > 0 && here.map(({ key }) => key).join('') === together)
        return [name, length];
    }
  }
  return [undefined, 1];
}

/** Every name of every value, the longest first, and of equally long ones those of the values that most entries have. */
function namesOf(corpus: Corpus, others: NonNullable<Reading['names']>): NamedValue[] {
  const known = names.get(corpus);
  if (known?.others === others) return known.found;
  const entriesOf = ({ facet, value }: NamedValue) =>
    count(corpus.withValues(facet, [facet.values.indexOf(value)]));
  const found = corpus.facets
    .flatMap((facet) =>
      facet.values.flatMap((value) =>
        [
          ...[value.name, ...(value.aliases ?? [])].map((name) => ({ name, byReaders: false })),
          ...(others[`${facet.id}:${value.id}`] ?? []).map((name) => ({ name, byReaders: true })),
        ].map(({ name, byReaders }): NamedValue => ({ facet, value, byReaders, keys: keysOf(name) })),
      ),
    )
    .sort((a, b) => b.keys.length - a.keys.length || entriesOf(b) - entriesOf(a));
  names.set(corpus, { others, found });
  return found;
}

const names = new WeakMap<Corpus, { others: Reading['names']; found: NamedValue[] }>();
