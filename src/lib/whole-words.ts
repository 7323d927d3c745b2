import type { Stretch } from './sentences.ts';

/** A stretch of a text that splits no word and has no blanks at its ends: a reader who selects half a word means all of it. */
export function wholeWords(text: string, { start, end }: Stretch): Stretch {
  let [first, last] = [start, end];
  while (first < last && isBlank(text, first)) first += 1;
  while (last > first && isBlank(text, last - 1)) last -= 1;
  if (first === last) return { start: first, end: last };
  while (first > 0 && isInWord(text, first - 1) && isInWord(text, first)) first -= 1;
  while (last < text.length && isInWord(text, last - 1) && isInWord(text, last)) last += 1;
  return { start: first, end: last };
}

const isBlank = (text: string, at: number) => /\s/.test(text.charAt(at));
/** Halves of signs count as letters, so that no sign is parted. */
const isInWord = (text: string, at: number) => /[\p{L}\p{M}\p{N}\p{Cs}’'\u200d\ufe0f]/u.test(text.charAt(at));
