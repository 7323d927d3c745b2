/**
 * Makes things before they are needed, a few at a time, so that what paints them has work while the rest of a build
 * has other: painting does not wait for pages, nor pages for painting. Only as many are kept as will soon be needed.
 */
export class Ahead<T, Made> {
  readonly #make: (thing: T) => Promise<Made>;
  readonly #waiting: T[];
  readonly #made = new Map<T, Promise<Made>>();
  #running = 0;

  constructor(things: readonly T[], make: (thing: T) => Promise<Made>) {
    this.#make = make;
    this.#waiting = [...things];
    this.#start();
  }

  /** One of the things, which is fetched once. */
  async get(thing: T): Promise<Made> {
    const at = this.#waiting.indexOf(thing);
    if (at >= 0) this.#waiting.splice(at, 1);
    const made = this.#made.get(thing) ?? this.#make(thing);
    this.#made.delete(thing);
    this.#start();
    return made;
  }

  #start(): void {
    while (this.#running < atOnce && this.#made.size < kept) {
      const thing = this.#waiting.shift();
      if (thing === undefined) return;
      this.#running += 1;
      const made = this.#make(thing).finally(() => {
        this.#running -= 1;
        this.#start();
      });
      // The caller gets the error; until then the build has not failed.
      made.catch(() => undefined);
      this.#made.set(thing, made);
    }
  }
}

const atOnce = 2;
const kept = 200;
