import { type Entry, type KeptKind, add } from './notebook.ts';
import type { KeptItem } from './item.ts';
import { notKept } from './words/saved-words.client.ts';
import { notebookStore } from './store.client.ts';

export type { KeptItem };

/** What the notebook has of the Book, in the reader’s order. */
export const keptThings = (): readonly Entry[] => notebookStore.found.notebook.entries;

/** Saves several things at once, each as it is if it is there already; says what came of it. */
export function keepMany(things: readonly { kind: KeptKind; id: string }[]): string {
  const before = keptThings().length;
  const trouble = notebookStore.change((notebook) =>
    things.reduce((all, thing) => add(all, thing, new Date().toISOString()), notebook),
  );
  if (trouble) return notKept[trouble];
  const added = keptThings().length - before;
  return added === things.length
    ? `Saved ${added} in your notebook.`
    : `Saved ${added} in your notebook; ${things.length - added} there already.`;
}
