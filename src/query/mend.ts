import { slips } from './nearest.ts';

/** A word that may have been meant, and in how many places it is. */
export type Known = readonly [word: string, places: number];

/**
 * The word that somebody meant whose keyboard or memory slipped: it begins alike and is a slip or two away, or has the
 * same consonants with some vowels exchanged. The nearest, and of several the one in most places; undefined when none is
 * clearly near.
 */
export function mended(typed: string, known: Iterable<Known>): string | undefined {
  if (typed.length < 4 || /\d/.test(typed)) return undefined;
  let best: string | undefined;
  let least = Infinity;
  let most = 0;
  for (const [word, places] of known) {
    const distance = nearness(typed, word);
    if (distance < least || (distance === least && places > most))
      [best, least, most] = [word, distance, places];
  }
  return best;
}

/** How many slips lead from what was typed to a word, as far as anybody would take it for that word: else infinitely many. */
export function nearness(typed: string, word: string): number {
  const [length, other] = [typed.length, word.length];
  if (Math.abs(length - other) > 2 || other < 4 || typed === word) return Infinity;
  if (typed[0] !== word[0] && !(typed[0] === word[1] && typed[1] === word[0])) return Infinity;
  const allowed = Math.min(length, other) >= 8 ? 2 : 1;
  const vowels = Math.min(length, other) >= 7 && skeleton(typed) === skeleton(word);
  if (!vowels && Math.abs(length - other) > allowed) return Infinity;
  const distance = slips(typed, word);
  return distance <= allowed || (vowels && distance <= 4) ? distance : Infinity;
}

/** The consonants of a word, double ones once. */
function skeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  const found = word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  if (skeletons.size > 200_000) skeletons.clear();
  skeletons.set(word, found);
  return found;
}

const skeletons = new Map<string, string>();
