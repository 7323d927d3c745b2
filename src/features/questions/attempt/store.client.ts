import { type Progress, noProgress, readProgress, writeProgress } from '../progress.ts';
import { onKeptElsewhere } from '../../../site/browser/storage.client.ts';
import { storageKey } from '../../../site/browser/storage-key.client.ts';

const key = storageKey('self-check');

/**
 * What a reader has answered, kept on their own machine. Each change is made to what is stored at that moment, so that
 * tabs do not undo each other’s; what cannot be stored is held until the page is left.
 */
class ProgressStore {
  #held?: Progress;
  #listeners = new Set<() => void>();

  constructor() {
    onKeptElsewhere(key, () => this.#tell());
  }

  get progress(): Progress {
    return this.#held ?? this.#read() ?? noProgress;
  }

  /** Whether what is done here is forgotten when the page is left. */
  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  change(edit: (progress: Progress) => Progress): void {
    const after = edit(this.progress);
    this.#held = this.#read() && this.#write(after) ? undefined : after;
    this.#tell();
  }

  /** What is stored; nothing where storage is forbidden or a later version of the site wrote it. */
  #read(): Progress | undefined {
    try {
      const read = readProgress(localStorage.getItem(key));
      return read === 'newer' ? undefined : read;
    } catch {
      return undefined;
    }
  }

  #write(progress: Progress): boolean {
    try {
      localStorage.setItem(key, writeProgress(progress));
      return true;
    } catch {
      return false;
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The one record of the page. */
export const progressStore = new ProgressStore();
