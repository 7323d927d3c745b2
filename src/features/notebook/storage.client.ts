import { type Notebook, emptyNotebook } from './notebook.ts';
import { readNotebook } from './read-notebook.ts';
import { notebookKey } from './stored-text.client.ts';

export { notebookKey };

/** Why a notebook was not read or not written. */
export type Trouble = 'forbidden' | 'full' | 'damaged' | 'newer';

/** A notebook as it was found, and what stands in its place where that could not be read. */
export interface Found {
  notebook: Notebook;
  trouble?: Trouble;
  unread?: string;
}

const asideKey = `${notebookKey}:aside:`;

export function readStored(): Found {
  try {
    const text = localStorage.getItem(notebookKey);
    if (text === null) return { notebook: emptyNotebook };
    const read = readNotebook(text);
    return 'notebook' in read ? read : { notebook: emptyNotebook, trouble: read.trouble, unread: text };
  } catch {
    return { notebook: emptyNotebook, trouble: 'forbidden' };
  }
}

/** Writes it down; tells why not, where that failed. What was there before then stays. */
export function writeStored(notebook: Notebook): Trouble | undefined {
  try {
    localStorage.setItem(notebookKey, JSON.stringify(notebook));
    dispatchEvent(new Event('notebook-written'));
    return undefined;
  } catch (fault) {
    const isFull = fault instanceof DOMException && /quota/i.test(fault.name);
    return isFull ? 'full' : 'forbidden';
  }
}

/** Moves what could not be read to a key of its own; it stays where it is unless that worked. */
export function setAside(when: string): boolean {
  try {
    const text = localStorage.getItem(notebookKey) ?? '';
    localStorage.setItem(asideKey + when, text);
    if (localStorage.getItem(asideKey + when) !== text) return false;
    localStorage.removeItem(notebookKey);
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
