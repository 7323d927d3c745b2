import { Kept, type Trouble } from './kept.client.ts';

/**
 * A record that a reader’s page changes. Each change is made to what is stored at that moment, so that tabs do not undo
 * each other’s; what could not be read is never written over, and what could not be written is held until the page is left.
 */
export class KeptRecord<T extends object> {
  trouble?: Trouble | undefined;
  /** Whether there is something on this page that storage has not. */
  isHeld = false;
  #kept: Kept<T | Trouble>;
  #value: T;
  #listeners = new Set<(isElsewhere: boolean) => void>();

  constructor(
    name: string,
    empty: T,
    parse: (text: string) => T | 'damaged' | 'newer',
    serialise: (value: T) => string,
  ) {
    this.#value = empty;
    this.#kept = new Kept<T | Trouble>(
      name,
      (text) => (text === undefined ? 'forbidden' : text === null ? empty : parse(text)),
      (value) => (typeof value === 'string' ? null : serialise(value)),
    );
    this.#reload();
    this.#kept.onElsewhere(() => this.#reload());
  }

  get value(): T {
    return this.#value;
  }

  /** @param listener called with whether it was changed elsewhere, so that the page no longer shows what is kept */
  onChange(listener: (isElsewhere: boolean) => void): void {
    this.#listeners.add(listener);
  }

  change(edit: (value: T) => T): void {
    const stored = this.#kept.value;
    this.#value = edit(this.isHeld || typeof stored === 'string' ? this.#value : stored);
    this.trouble = typeof stored === 'string' ? stored : this.#kept.write(this.#value);
    this.isHeld = this.trouble !== undefined;
    this.#tell(false);
  }

  #reload(): void {
    const stored = this.#kept.value;
    if (typeof stored === 'string') this.trouble = stored;
    else if (!this.isHeld) [this.#value, this.trouble] = [stored, undefined];
    this.#tell(true);
  }

  #tell(isElsewhere: boolean): void {
    for (const listener of this.#listeners) listener(isElsewhere);
  }
}
