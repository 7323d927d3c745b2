import type { Answer } from '../answer.ts';
import type { SearchWords } from '../guide.ts';
import { typedWords } from '../../../lib/words/typed.ts';
import type { SearchRecord } from './record.ts';

/**
 * Every word that some record or name holds, with the number of records that do, for a reader’s slip of the keyboard:
 * fetched when a word is not found, and at no other time. Words that are in capitals wherever they are, as names do,
 * are kept apart, for no slip is taken for one of them.
 */
export function vocabulary(records: readonly SearchRecord[], answers: readonly Answer[]): SearchWords {
  const counts = new Map<string, number>();
  const small = new Set<string>();
  const texts = [
    ...records.map(({ title, who, text, words }) => [title, who, text, ...words].join(' ')),
    ...answers.map(({ name, names = [], asked = [], says }) => [name, ...names, ...asked, says].join(' ')),
  ];
  for (const text of texts) {
    const words = typedWords(text).filter(({ typed }) => /^\p{L}{4,}$/u.test(typed));
    for (const { typed } of words) if (typed === typed.toLowerCase()) small.add(typed);
    for (const word of new Set(words.map(({ typed }) => typed.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const of = (test: (word: string) => boolean) => Object.fromEntries(sorted.filter(([word]) => test(word)));
  return { ordinary: of((word) => small.has(word)), proper: of((word) => !small.has(word)) };
}
