import { editDistance } from '../../lib/words/edit-distance.ts';

/**
 * The known word that a mistyped one most likely means, or undefined where none is near.
 * Near is a third of its letters wrong at most, a swap of two neighbours counting as one.
 */
export function likelyMeant(word: string, known: readonly string[]): string | undefined {
  const reach = Math.max(1, Math.floor(word.length / 3));
  return known
    .map((candidate) => ({ candidate, steps: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= reach || (word.length > 3 && candidate.endsWith(`-${word}`)))
    .sort((a, b) => a.steps - b.steps)[0]?.candidate;
}

/** The remedy for an unknown word: the nearest known one, or else what else there is to do. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const near = likelyMeant(word, known);
  return near === undefined ? otherwise : `did you mean “${near}”?`;
}
