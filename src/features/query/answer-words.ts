import { stemmer } from 'stemmer';
import type { Corpus } from './corpus.ts';
import type { Result } from './search.ts';
import { mended } from '../../lib/words/mend.ts';
import { typedWords } from '../../lib/words/typed.ts';

/** What helps to read plain words. */
export interface Aids {
  /** What is written about each entry, in the corpus’s order: in its first line of the entry itself, then of what is around it. */
  notes?: readonly string[];
  /** Other names of values, by the facet’s and the value’s id: `theme:stores`. */
  names?: Readonly<Record<string, readonly string[]>>;
  /** Words of a dictionary, by their keys, that are no slips. */
  ordinary?: ReadonlySet<string>;
  /** Whether words stay as they were typed. */
  exact?: boolean;
  /** Values that a reader does not mean. */
  without?: readonly string[];
}

/** The words of each entry, of who says it, of what is written about it, and of all that with what is around it, by their keys. */
export function keysIn(corpus: Corpus, notes: readonly string[]) {
  const known = keys.get(corpus);
  if (known?.notes === notes) return known;
  const of = (text: string) => new Set(typedWords(text).map(({ key }) => key));
  const found = {
    notes,
    texts: corpus.entries.map(({ text }) => of(text)),
    stems: corpus.entries.map(
      ({ text }) => new Set(typedWords(text).flatMap(({ key, small }) => (small ? [] : [stemmer(key)]))),
    ),
    whos: corpus.entries.map(({ who }) => of(who)),
    glosses: corpus.entries.map((_, at) => of(notes[at]?.split('\n')[0] ?? '')),
    abouts: corpus.entries.map((_, at) => of(notes[at] ?? '')),
  };
  keys.set(corpus, found);
  return found;
}

const keys = new WeakMap<
  Corpus,
  Record<'texts' | 'stems' | 'whos' | 'glosses' | 'abouts', Set<string>[]> & { notes: readonly string[] }
>();

/** A query with the words put right that nothing here has and no dictionary knows. */
export function respelled(
  corpus: Corpus,
  query: string,
  { notes = [], ordinary, names = {} }: Pick<Aids, 'notes' | 'ordinary' | 'names'>,
): string {
  if (!ordinary) return query;
  const { known, places } = vocabulary(corpus, notes, Object.values(names).flat());
  return typedWords(query)
    .toReversed()
    .reduce((text, { typed, key, small, from, to }) => {
      if (small || known.has(key) || ordinary.has(key)) return text;
      const word = mended(typed.toLowerCase(), places)?.word;
      return word ? text.slice(0, from) + word + text.slice(to) : text;
    }, query);
}

/** Every word of entries, notes and names, and the ordinary ones with the number of entries that have each. */
function vocabulary(corpus: Corpus, notes: readonly string[], others: readonly string[]) {
  const texts = [...corpus.entries.map(({ text }) => text), ...notes];
  const names = corpus.facets.flatMap(({ values }) =>
    values.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  );
  const places = new Map<string, number>();
  const known = new Set<string>();
  // Speakers are names, and no misspelling is corrected to a name.
  for (const { who } of corpus.entries) for (const { key } of typedWords(who)) known.add(key);
  for (const text of [...texts, ...names, ...others])
    for (const { typed, key } of typedWords(text)) {
      known.add(key);
      if (/^\p{Ll}{4,}$/u.test(typed)) places.set(typed, (places.get(typed) ?? 0) + 1);
    }
  return { known, places };
}

/** A result whose marks are the words of the search, in any form. */
export function resultOf(corpus: Corpus, at: number, keys: ReadonlySet<string>): Result[] {
  const entry = corpus.entries[at];
  if (!entry) return [];
  return [
    {
      entry,
      get ranges() {
        return typedWords(entry.text).flatMap(({ key, from, to }) =>
          keys.has(key) ? [[from, to] as const] : [],
        );
      },
    },
  ];
}
