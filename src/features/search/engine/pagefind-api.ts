/** As much of Pagefind’s documented script (`pagefind.js`) as is used here. @see https://pagefind.app/docs/api/ */
export interface PagefindApi {
  options(options: PagefindOptions): Promise<void>;
  search(term: string | null, options?: object): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindOptions {
  basePath: string;
  language?: string;
  /** The page’s policy lets no script start a worker. */
  noWorker?: boolean;
  ranking?: Partial<Record<'termFrequency' | 'termSimilarity' | 'pageLength' | 'termSaturation', number>> & {
    metaWeights?: Readonly<Record<string, number>>;
  };
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words found, in the text parted at white space. */
  words: readonly number[];
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** Below wherever its files are. */
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
}
