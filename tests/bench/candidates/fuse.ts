import Fuse, { type Expression as Query } from 'fuse.js';
import { asking, type Candidate } from '../candidate.ts';
import { logical } from '../put.ts';
import { wholeOf } from '../scan.ts';

export const candidate: Candidate = {
  load(source) {
    const facets = source.facets.map(({ id }) => id);
    // Of a list it asks whether any value is not the one denied; of values in one text, whether none is; an
    // empty text fulfils nothing.
    const documents = source.entries.map(({ id, text, values }) => ({
      id,
      text,
      ...Object.fromEntries(facets.map((facet) => [facet, values[facet]?.join(' ') || '–'])),
    }));
    const keys = ['text', ...facets];
    const index = Fuse.createIndex(keys, documents);
    const options = { keys, useExtendedSearch: true, ignoreLocation: true, threshold: 0 };
    const fuse = new Fuse(documents, options, index);
    return {
      ask(asked) {
        const put = logical(wholeOf(asked, source)) as Query | undefined;
        if (!put) return undefined;
        return asking(
          () => fuse.search(put),
          (found) => ({ ids: found.map(({ item }) => item.id) }),
        );
      },
      index: () => JSON.stringify(index),
    };
  },
};
