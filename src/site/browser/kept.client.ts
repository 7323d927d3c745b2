/** Why something was not read or not written. */
export type Trouble = 'forbidden' | 'full' | 'damaged' | 'newer';

/**
 * Something kept in the reader’s browser, under the site’s id, which `site.yaml` gives and the root element carries, and
 * a name: two sites of one origin do not read each other’s.
 */
export class Kept<T> {
  readonly key: string;
  #parse: (text: string | null | undefined) => T;
  #serialise: (value: T) => string | null;

  /**
   * @param parse gets null where nothing is kept, and undefined where storage is forbidden; where it throws it gets null
   * @param serialise gives null for what is kept by keeping nothing
   */
  constructor(
    name: string,
    parse: (text: string | null | undefined) => T,
    serialise: (value: T) => string | null = (value) => JSON.stringify(value),
  ) {
    this.key = storageKey(name);
    this.#parse = parse;
    this.#serialise = serialise;
  }

  get value(): T {
    try {
      return this.#parse(stored(this.key));
    } catch {
      return this.#parse(null);
    }
  }

  /** Writes it; returns the reason if that failed. What was there before then stays. */
  write(value: T): 'forbidden' | 'full' | undefined {
    try {
      const text = this.#serialise(value);
      if (text === null) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, text);
      return undefined;
    } catch (fault) {
      return fault instanceof DOMException && /quota/i.test(fault.name) ? 'full' : 'forbidden';
    }
  }

  /** Calls a listener when it may have changed without this page: in another tab, or while the page was put away. */
  onElsewhere(changed: () => void): void {
    addEventListener('storage', ({ key }) => {
      if (key === this.key || key === null) changed();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) changed();
    });
  }
}

/** The key of what this site keeps under a name. */
export const storageKey = (name: string) => `${document.documentElement.dataset['store'] ?? ''}:${name}`;

function stored(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}
