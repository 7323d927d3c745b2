/** As much of Pagefind’s browser interface as the search uses. */
export interface Pagefind {
  options(options: object): Promise<void>;
  /** Without a term, everything: for that it fetches the whole index. */
  search(term: string | null): Promise<{ results: Found[] }>;
}

export interface Found {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<Fragment>;
}

export interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
}

/**
 * Loads Pagefind from below the site’s base path. Its worker is left out: with a few hundred records a search takes a
 * few milliseconds, and a worker would fetch the same code a second time.
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = module.createInstance({ noWorker: true, baseUrl: base });
  await pagefind.options({
    // A shared heading helps to rank; a place or a mode is there to be shown, not to be found.
    ranking: { metaWeights: { title: 5, also: 3, who: 1, heading: 0.5, place: 0, modes: 0 } },
  });
  return pagefind;
}
