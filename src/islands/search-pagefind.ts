import { fetched } from './notice.ts';
import { type Engine, startEngine } from './search-wasm.ts';

/** A record as Pagefind found it: how well, where in its text, and in which of its other fields. */
export interface Hit {
  id: string;
  score: number;
  words: readonly number[];
  fields: readonly string[];
}

/** What the index holds of a record. */
export interface Fragment {
  /** Root-relative, without the site’s base path. */
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
}

/** Pagefind’s index of one site: what it found, and what it holds. */
export class Pagefind {
  readonly #folder: string;
  readonly #engine: Engine;
  readonly #lists = new Map<string, Promise<void>>();

  private constructor(folder: string, engine: Engine) {
    this.#folder = folder;
    this.#engine = engine;
  }

  /**
   * Fetches the search itself, and what the index holds.
   * @param folder where Pagefind’s files stand, with a slash at its end
   * @param meta the name of the file that tells them, as soon as it is known
   */
  static async open(folder: string, meta: Promise<string>): Promise<Pagefind> {
    const [code, known] = await Promise.all([
      unpacked(`${folder}wasm.en.pagefind`),
      meta.then((name) => unpacked(folder + name)),
    ]);
    return new Pagefind(folder, await startEngine(code, known, weights));
  }

  /** The records that hold some words; in double quotation marks, as they stand. The lists of words come when needed. */
  async search(typed: string): Promise<Hit[]> {
    const words = plain(typed);
    if (words === '') return [];
    await Promise.all(this.#engine.needs(words).map((name) => this.#load(name)));
    const { results } = JSON.parse(this.#engine.search(words, /^\s*".+"\s*$/.test(typed))) as Found;
    return results.map(({ p, s, l, mf }) => ({
      id: p,
      score: s,
      words: l.map((place) => place.l),
      fields: mf ?? [],
    }));
  }

  /** What the index holds of a record. */
  async read(id: string): Promise<Fragment> {
    const bytes = await unpacked(`${this.#folder}fragment/${id}.pf_fragment`);
    return JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
  }

  #load(name: string): Promise<void> {
    const list =
      this.#lists.get(name) ??
      unpacked(`${this.#folder}index/${name}.pf_index`).then((bytes) => {
        this.#engine.load(bytes);
      });
    this.#lists.set(name, list);
    // What could not be had is asked for again.
    list.catch(() => this.#lists.delete(name));
    return list;
  }
}

/**
 * A shared heading and the kind help to rank; a place or a mode is there to be shown, not to be found. Records are short,
 * and very different in length: that one holds a word says more of it than how often it does.
 */
const weights = {
  page_length: 1,
  term_frequency: 0.2,
  term_saturation: null,
  term_similarity: null,
  diacritic_similarity: null,
  meta_weights: { title: 5, also: 3, by: 3, who: 3, kind: 1, heading: 0.5, place: 0, modes: 0 },
};

/** Its answer, as far as it is read. */
interface Found {
  results: { p: string; s: number; l: { l: number }[]; mf?: string[] }[];
}

/** Words as Pagefind keeps them: in small letters, without marks on them or between them. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

async function unpacked(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetched(address);
  if (!response.body) throw new Error(`${address} was answered with nothing.`);
  const bytes = new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  // Whatever Pagefind packs begins with its signature.
  return new Uint8Array(await bytes).slice('pagefind_dcd'.length);
}
