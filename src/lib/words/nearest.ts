import { editDistance } from './edit-distance.ts';

/** Something that may have been meant, and how much is behind it. */
export type Candidate = readonly [text: string, weight: number];

/**
 * The candidate that takes the fewest slips of the keyboard (a letter wrong, missing, too many, or two exchanged), the
 * weightiest of several; undefined when none is near enough to have been meant.
 */
export function nearest(typed: string, candidates: Iterable<Candidate>): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.floor((typed.length - 1) / 3));
  let most = -1;
  for (const [text, weight] of candidates) {
    if (Math.abs(text.length - typed.length) > least) continue;
    const distance = editDistance(typed, text);
    if (distance < least || (distance === least && weight > most)) {
      [best, least, most] = [text, distance, weight];
    }
  }
  return best;
}
