import MiniSearch, { type Query } from 'minisearch';
import { asking, type Candidate } from '../candidate.ts';
import { type Terms, terms } from '../put.ts';
import { wholeOf } from '../scan.ts';

export const candidate: Candidate = {
  load(source) {
    const facets = source.facets.map(({ id }) => id);
    const usual = MiniSearch.getDefault('tokenize') as (text: string, field?: string) => string[];
    const index = new MiniSearch({
      fields: ['text', ...facets],
      // Values are taken whole, hyphens included.
      tokenize: (text, field) => (field === 'text' ? usual(text, field) : text.split(' ')),
      searchOptions: { tokenize: (term) => [term] },
    });
    index.addAll(
      source.entries.map(({ id, text, values }) => ({
        id,
        text,
        ...Object.fromEntries(facets.map((facet) => [facet, values[facet]?.join(' ') ?? ''])),
      })),
    );
    return {
      ask(asked) {
        const put = terms(wholeOf(asked, source));
        if (!put) return undefined;
        const query = queryOf(put);
        return asking(
          () => index.search(query),
          (found) => ({ ids: found.map(({ id }) => String(id)) }),
        );
      },
      index: () => JSON.stringify(index),
    };
  },
};

function queryOf(put: Terms): Query {
  if ('term' in put) return { queries: [put.term], fields: [put.field], prefix: put.begins };
  if ('any' in put) return { combineWith: 'OR', queries: put.any.map(queryOf) };
  const all: Query =
    put.all.length > 0 ? { combineWith: 'AND', queries: put.all.map(queryOf) } : MiniSearch.wildcard;
  return put.none.length > 0 ? { combineWith: 'AND_NOT', queries: [all, ...put.none.map(queryOf)] } : all;
}
