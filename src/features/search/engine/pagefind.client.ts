import type { PagefindApi, PagefindFragment, PagefindOptions, PagefindResult } from './pagefind-api.ts';
import { lostParts, watchIndex } from './watched-index.client.ts';

/** A record as Pagefind found it: how well, and where in its text. */
export interface Hit {
  id: string;
  score: number;
  words: readonly number[];
}

/**
 * A shared heading, a place or a mode is there to be shown, not to be found. Records are short, and very different in
 * length: that one holds a word says more of it than how often it does.
 */
const ranking: PagefindOptions['ranking'] = {
  pageLength: 1,
  termFrequency: 0.2,
  metaWeights: { title: 2, also: 2, by: 2, who: 2, kind: 0.5, heading: 0, place: 0, modes: 0 },
};

/** Pagefind’s index of one site, by its own script. */
export class Pagefind {
  readonly #script: PagefindApi;
  readonly #results = new Map<string, PagefindResult>();
  readonly #read = new Map<string, Promise<PagefindFragment>>();
  readonly #asked = new Map<string, Promise<Hit[]>>();

  private constructor(script: PagefindApi) {
    this.#script = script;
  }

  /** @param folder where Pagefind’s files are, with a slash at its end @param again makes the address of a second try another */
  static async open(folder: string, again = ''): Promise<Pagefind> {
    const script = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as PagefindApi;
    watchIndex(folder);
    await script.options({ basePath: folder, language: 'en', noWorker: true, ranking });
    const pagefind = new Pagefind(script);
    // Without words it lists every record and loads none.
    for (const result of (await script.search(null)).results) pagefind.#results.set(result.id, result);
    return pagefind;
  }

  /** The records that hold some words; in double quotation marks, as they are. */
  search(typed: string): Promise<Hit[]> {
    const known = this.#asked.get(typed) ?? this.#search(typed);
    this.#asked.set(typed, known);
    // What could not be had is asked for again.
    known.catch(() => this.#asked.delete(typed));
    return known;
  }

  async #search(typed: string): Promise<Hit[]> {
    const before = lostParts();
    const { results } = await this.#script.search(typed);
    if (lostParts() > before) throw new Error('A part of the index could not be had.');
    return results.flatMap(({ id, score, words }) => (score > 0 ? [{ id, score, words }] : []));
  }

  /** What the index holds of a record. */
  read(id: string): Promise<PagefindFragment> {
    const known = this.#read.get(id) ?? this.#fetch(id);
    this.#read.set(id, known);
    known.catch(() => this.#read.delete(id));
    return known;
  }

  async #fetch(id: string): Promise<PagefindFragment> {
    const result = this.#results.get(id);
    if (!result) throw new Error(`The index has no record ${id}.`);
    return result.data();
  }
}
