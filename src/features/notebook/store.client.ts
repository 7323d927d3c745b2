import { type Notebook, merge } from './notebook.ts';
import type { Trouble } from '../../site/browser/kept.client.ts';
import { type Found, setAside, stored, writeStored } from './storage.client.ts';

/**
 * The reader’s notebook on this page. Every change is made to what is stored at that moment, so that tabs do not undo
 * each other’s; what another tab writes is shown here. What could not be read is never written over, and what could not
 * be written is held until the page is left, whatever another tab does to what is stored.
 */
class NotebookStore {
  #found = stored.value;
  /** What this page has and storage has not. */
  #held?: Notebook | undefined;
  #listeners = new Set<() => void>();

  constructor() {
    stored.onElsewhere(() => this.#reload());
  }

  get found(): Found {
    return this.#found;
  }

  /** Whether there is something on this page that storage has not. */
  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /**
   * Changes the notebook and stores it; returns what went wrong, if anything did.
   * @param holds whether what cannot be stored is held on this page: only where the page can hand it to the reader
   */
  change(edit: (notebook: Notebook) => Notebook, holds = false): Trouble | undefined {
    const found = stored.value;
    if (found.unread !== undefined) {
      if (this.#held && holds) this.#held = edit(this.#held);
      this.#show(found);
      return found.trouble;
    }
    const after = edit(this.#held ?? found.notebook);
    const trouble = writeStored(after);
    if (!trouble || holds) {
      this.#held = trouble && after;
      this.#show({ notebook: after, ...(trouble && { trouble }) });
    }
    return trouble;
  }

  /** Puts aside what could not be read, and starts again with what is held, if anything is; returns whether that worked. */
  beginAnew(): boolean {
    const isAside = setAside(new Date().toISOString());
    if (!isAside) return false;
    if (this.#held) this.change((notebook) => notebook, true);
    else this.#reload();
    return true;
  }

  #reload(): void {
    const found = stored.value;
    if (this.#held && found.unread === undefined) this.#held = merge(this.#held, found.notebook);
    const trouble = found.trouble ?? (this.#held && this.#found.trouble);
    this.#show({ ...found, ...(trouble && { trouble }) });
  }

  #show(found: Found): void {
    this.#found = this.#held ? { ...found, notebook: this.#held } : found;
    for (const listener of this.#listeners) listener();
  }
}

/** The one notebook of the page. */
export const notebookStore = new NotebookStore();
