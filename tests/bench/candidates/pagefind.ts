import { asking, type Candidate } from '../candidate.ts';
import { pages } from '../put.ts';
import { wholeOf } from '../scan.ts';

/** An index is built beforehand; its results name records by numbers of its own, and `ids.json` says whose those are. */
export const candidate: Candidate = {
  async load(source, at) {
    const pagefind = (await import(/* @vite-ignore */ `${at}pagefind.js`)) as Pagefind;
    await pagefind.options({ basePath: at });
    await pagefind.init();
    await pagefind.filters();
    const ids = (await (await fetch(`${at}ids.json`)).json()) as Record<string, string>;
    return {
      ask(asked) {
        const put = pages(wholeOf(asked, source));
        if (!put) return undefined;
        return asking(
          () => pagefind.search(put.term, { filters: put.filters }),
          ({ results, filters }) => ({ ids: results.map(({ id }) => ids[id] ?? id), counts: filters }),
        );
      },
    };
  },
};

/** As much of Pagefind’s script as is used here. */
interface Pagefind {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(term: string | null, options: { filters: object }): Promise<Found>;
}

interface Found {
  results: { id: string }[];
  filters: Record<string, Record<string, number>>;
}
