import { storageKey } from '../../site/browser/storage-key.client.ts';

/** Where the notebook is kept on the reader’s machine. */
export const notebookKey = storageKey('notebook');

/** The notebook as it is stored, for scripts that every page runs: reading it is loaded with the notebook. */
export function storedText(): string {
  try {
    return localStorage.getItem(notebookKey) ?? '';
  } catch {
    return '';
  }
}
