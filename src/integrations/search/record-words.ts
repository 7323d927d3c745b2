import { wordsOf } from '../../domain/terms.ts';
import type { SearchRecord } from './record.ts';

/**
 * Every word that some record holds, with the number of records that do, for a reader’s slip of the keyboard: it is
 * fetched when a word is not found, and at no other time.
 */
export function vocabulary(records: readonly SearchRecord[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { title, who, text, words } of records) {
    const here = wordsOf([title, who, text, ...words].join(' ')).lower.flatMap((word) => word.split(/[-/]/));
    for (const word of new Set(here.filter(isWord))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Shorter ones are too easily reached from any other. */
const isWord = (word: string) => /^\p{L}{4,}$/u.test(word);
