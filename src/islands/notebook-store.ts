import { type Notebook, merge } from '../domain/notebook.ts';
import {
  type Found,
  type Trouble,
  notebookKey,
  readStored,
  setAside,
  writeStored,
} from './notebook-storage.ts';

/**
 * The reader’s notebook on this page. Every change is made to what is stored at that moment, so that tabs do not undo
 * each other’s; what another tab writes is shown here. What could not be read is never written over, and what could not
 * be written is held until the page is left.
 */
class NotebookStore {
  #found = readStored();
  #isHeld = false;
  #listeners = new Set<() => void>();

  constructor() {
    addEventListener('storage', ({ key }) => {
      if (key === notebookKey || key === null) this.#reload();
    });
    // A page that was put away while another was read has missed what happened there.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#reload();
    });
  }

  get found(): Found {
    return this.#found;
  }

  /** Whether there is something on this page that storage has not. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /**
   * Changes the notebook and stores it; tells what went wrong, if anything did.
   * @param holds whether what cannot be stored is held on this page: only where the page can hand it to the reader
   */
  change(edit: (notebook: Notebook) => Notebook, holds = false): Trouble | undefined {
    const stored = readStored();
    if (stored.unread !== undefined) {
      this.#show(stored, this.#isHeld);
      return stored.trouble;
    }
    const before = this.#isHeld ? this.#found.notebook : stored.notebook;
    const after = edit(before);
    const trouble = writeStored(after);
    if (!trouble) this.#show({ notebook: after }, false);
    else if (holds) this.#show({ notebook: after, trouble }, true);
    return trouble;
  }

  /** Puts aside what could not be read, and begins anew; tells whether that worked. */
  beginAnew(): boolean {
    const isAside = setAside(new Date().toISOString());
    if (isAside) this.#reload();
    return isAside;
  }

  #reload(): void {
    const stored = readStored();
    if (!this.#isHeld || stored.unread !== undefined) this.#show(stored, false);
    else this.#show({ ...this.#found, notebook: merge(this.#found.notebook, stored.notebook) }, true);
  }

  #show(found: Found, isHeld: boolean): void {
    this.#found = found;
    this.#isHeld = isHeld;
    for (const listener of this.#listeners) listener();
  }
}

/** The one notebook of the page. */
export const notebookStore = new NotebookStore();
