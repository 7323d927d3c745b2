import { type Entry, add, entryOf, remove, setNote } from '../notebook.ts';
import type { Trouble } from '../../../site/browser/kept.client.ts';
import { notebookStore } from '../store.client.ts';
import { type SavedWords, mostLetters, wordsId } from './words.ts';

export { mostLetters, wordsId };
export type { SavedWords };

/** Words in the notebook, with what the reader has written to them. */
export type WordsEntry = Entry & { words: SavedWords };

/** Those of one page, in the notebook’s order. */
export const savedWordsOf = (page: string): WordsEntry[] =>
  notebookStore.found.notebook.entries.filter(
    (entry): entry is WordsEntry => entry.words !== undefined && entry.words.page === page,
  );

export const savedWords = (id: string): Entry | undefined =>
  entryOf(notebookStore.found.notebook, `words:${id}`);

/** Saves words; returns a sentence that says why, if that failed. */
export const saveWords = (words: SavedWords): string | undefined =>
  told(
    notebookStore.change((notebook) =>
      add(notebook, { kind: 'words', id: wordsId(words), words }, new Date().toISOString()),
    ),
  );

export const removeWords = (id: string): string | undefined =>
  told(notebookStore.change((notebook) => remove(notebook, `words:${id}`)));

export const writeNote = (id: string, note: string): string | undefined =>
  told(notebookStore.change((notebook) => setNote(notebook, `words:${id}`, note)));

/** Calls a listener whenever the notebook has changed, here or elsewhere. */
export const onNotebookChange = (listener: () => void): void => notebookStore.onChange(listener);

const told = (trouble: Trouble | undefined) => trouble && notKept[trouble];

/** Why something was not saved. */
export const notKept: Record<Trouble, string> = {
  forbidden: 'Not saved: your browser doesn’t let this site save anything.',
  full: 'Not saved: there is no room left in your browser’s storage for this site.',
  damaged: 'Not saved: your notebook could not be read. Open it to see why.',
  newer: 'Not saved: your notebook was written by a later version of this site. Open it to see more.',
};
