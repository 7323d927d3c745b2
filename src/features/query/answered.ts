import type { Corpus } from './corpus.ts';
import type { NamedValue } from './plain/plainly.ts';
import { type Found, type Result, search } from './search.ts';
import type { State } from './state.ts';

/** Results that were found in one way, and which. */
export interface Group {
  way: 'words' | 'most' | 'apart' | 'who' | 'choices' | 'notes' | 'nearest';
  results: Result[];
}

/** What a search finds, as a reader means it. */
export interface Answered extends Found {
  groups: Group[];
  /** Values of facets that plain words name. */
  values: NamedValue[];
  /** Values that plain words may mean too, but were not read as: the entries that have the words were found. */
  beside: NamedValue[];
  /** Words that are nowhere. */
  unknown: string[];
  /** A query that was put right: what was searched for in its place. */
  mended?: string;
}

/** Searches for a query exactly as typed, without reading anything into its words. */
export function answerAsTyped(corpus: Corpus, state: State): Answered {
  const found = search(corpus, state);
  return {
    ...found,
    groups: [{ way: 'words', results: found.results }],
    values: [],
    beside: [],
    unknown: [],
  };
}
