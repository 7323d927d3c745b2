import { american } from './spelling.ts';

/** A word in a text or a query: where it is there, and what it counts as. */
export interface Word {
  from: number;
  to: number;
  /** The word as it is there. */
  typed: string;
  /** The word without capitals, accents and apostrophes, as `plain` leaves it; empty where a passage breaks off. */
  plain: string;
}

/**
 * How many words a line break counts as. A line break parts two passages, and neither a phrase nor NEAR, whose reach is
 * shorter than this, may lead from one into the other.
 */
const breakLength = 100;

/**
 * The words of a text in their order. Whatever is neither letter nor number parts words, hyphens included, but for an
 * apostrophe or an editor’s bracket inside one (“don’t”, “[T]he”) and for the hyphen of “co-operate” and “co-ordinate”,
 * which half of all writers leave out. A star counts as a letter: texts have none, and in a query it stands for letters.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(wordOrBreak)) {
    const word = { from: index, to: index + found.length, typed: found, plain: plain(found) };
    if (found === '\n') for (let blank = 0; blank < breakLength; blank += 1) words.push(word);
    else if (word.plain) words.push(word);
  }
  return words;
}

/** A word as it counts: lower case, no accents, no apostrophes, without a possessive ’s. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z\d*]*$/.test(lower)) return lower;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘ʼ]s$/, '')
    .replace(/[ßæœøđłþðı]/g, (letter) => spelledOut[letter] ?? '')
    .replace(/[^\p{L}\p{N}*]+|ʼ/gu, '');
}

/** A word in lower case, its apostrophes straight. */
export function lower(word: string): string {
  return word.toLowerCase().replace(/[’‘]/g, "'");
}

/** A name or a value as it is compared with another: its words in one spelling, joined by blanks. */
export function folded(text: string, spelled = american): string {
  return wordsOf(text)
    .map((word) => spelled(word.plain))
    .join(' ');
}

/** Letters that are no letter with an accent to Unicode, though to a keyboard without them they are. */
const spelledOut: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

const wordOrBreak =
  /(?:[Cc]o[-‐‑](?=o[pr]))?[\p{L}\p{N}*](?:[\p{L}\p{N}\p{M}*\xAD\u200B-\u200D]|['’‘`´[\]](?=\p{L}))*|\n/gu;
