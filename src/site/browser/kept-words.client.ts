import type { Trouble } from './kept.client.ts';

/** Why something is not kept, in the words of every feature: each adds what follows from it. */
export const keptTrouble: Record<Extract<Trouble, 'forbidden' | 'full'>, string> = {
  forbidden: 'Your browser doesn’t let this site save anything.',
  full: 'There is no room left in your browser’s storage for this site.',
};
