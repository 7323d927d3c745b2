import { editDistance } from './edit-distance.ts';

/** A word that may have been meant, and in how many places it is. */
export type Known = readonly [word: string, places: number];

/** The nearest of some words, and how far it is. */
export interface Near {
  word: string;
  distance: number;
}

/**
 * The word that somebody meant whose keyboard or memory slipped: it begins alike and is a slip or two away, or has the
 * same consonants with some vowels exchanged. The nearest, and of several the one in most places; undefined when none is
 * clearly near.
 */
export function mended(typed: string, known: Iterable<Known>): Near | undefined {
  if (typed.length < 4 || /\d/.test(typed)) return undefined;
  let best: (Near & { places: number }) | undefined;
  for (const [word, places] of known) {
    const distance = nearness(typed, word);
    const least = best?.distance ?? Infinity;
    if (distance < least || (distance === least && distance < Infinity && places > (best?.places ?? 0)))
      best = { word, distance, places };
  }
  return best && { word: best.word, distance: best.distance };
}

/** How many slips lead from what was typed to a word, as far as anybody would take it for that word: else infinitely many. */
export function nearness(typed: string, word: string): number {
  const [length, other] = [typed.length, word.length];
  if (Math.abs(length - other) > 2 || other < 4 || typed === word) return Infinity;
  if (typed[0] !== word[0] && !(typed[0] === word[1] && typed[1] === word[0])) return Infinity;
  const allowed = Math.min(length, other) >= 8 ? 2 : 1;
  const vowels = Math.min(length, other) >= 7 && skeleton(typed) === skeleton(word);
  if (!vowels && Math.abs(length - other) > allowed) return Infinity;
  // A letter that is doubled or not is the commonest slip of all.
  if (undoubled(typed) === undoubled(word)) return 0.5;
  return editDistance(typed, word, vowels ? 4 : allowed);
}

const undoubled = remembering((word) => word.replace(/(.)\1+/g, '$1'));

/** The consonants of a word, double ones once. */
const skeleton = remembering((word) => undoubled(word.replace(/[aeiouy]/g, '')));

/** One word is compared with thousands. */
function remembering(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size > 200_000) known.clear();
    known.set(word, made);
    return made;
  };
}
