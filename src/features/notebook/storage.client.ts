import { type Notebook, emptyNotebook } from './notebook.ts';
import { readNotebook } from './read-notebook.ts';
import { Kept, type Trouble } from '../../site/browser/kept.client.ts';

/** A notebook as it was found, and what is in its place where that could not be read. */
export interface Found {
  notebook: Notebook;
  trouble?: Trouble;
  unread?: string;
}

/** The notebook on the reader’s machine. */
export const stored = new Kept<Found>(
  'notebook',
  (text) => {
    if (text === undefined) return { notebook: emptyNotebook, trouble: 'forbidden' };
    if (text === null) return { notebook: emptyNotebook };
    const read = readNotebook(text);
    return 'notebook' in read ? read : { notebook: emptyNotebook, trouble: read.trouble, unread: text };
  },
  ({ notebook }) => JSON.stringify(notebook),
);
const asideKey = `${stored.key}:aside:`;

/** Writes it; returns the reason if that failed. What was there before then stays. */
export function writeStored(notebook: Notebook): Trouble | undefined {
  const trouble = stored.write({ notebook });
  if (!trouble) dispatchEvent(new Event('notebook-written'));
  return trouble;
}

/** Moves what could not be read to a key of its own; it stays where it is unless that worked. */
export function setAside(when: string): boolean {
  try {
    const text = localStorage.getItem(stored.key) ?? '';
    localStorage.setItem(asideKey + when, text);
    if (localStorage.getItem(asideKey + when) !== text) return false;
    localStorage.removeItem(stored.key);
    return true;
  } catch {
    return false;
  }
}

/** What was moved aside, with the time it was. */
export function asides(): { when: string; text: string }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(asideKey))
      .sort()
      .map((key) => ({ when: key.slice(asideKey.length), text: localStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}
