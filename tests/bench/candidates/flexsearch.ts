import { Charset, Encoder, Index, Resolver } from 'flexsearch';
import { asking, type Candidate } from '../candidate.ts';
import { type Terms, terms } from '../put.ts';
import { wholeOf } from '../scan.ts';

export const candidate: Candidate = {
  load(source) {
    const text = new Index({ tokenize: 'strict', encoder: words() });
    const beginnings = new Index({ tokenize: 'forward', encoder: words() });
    const facets = new Map(source.facets.map(({ id }) => [id, new Index({ encoder: Charset.Exact })]));
    source.entries.forEach((entry, at) => {
      text.add(at, entry.text);
      beginnings.add(at, entry.text);
      for (const [id, index] of facets) index.add(at, entry.values[id]?.join(' ') ?? '');
    });
    const limit = source.entries.length;
    const resolved = (put: Terms): Results => {
      if ('term' in put) {
        const index = put.begins ? beginnings : (facets.get(put.field) ?? text);
        return new Resolver({ index, query: put.term, limit, resolve: false }) as unknown as Results;
      }
      const [first, ...others] = ('any' in put ? put.any : put.all).map(resolved);
      if (!first) throw new Error('Nothing is asked for.');
      for (const { result } of others)
        if ('any' in put) first.or(result);
        else first.and(result);
      if ('none' in put) for (const { result } of put.none.map(resolved)) first.not(result);
      return first;
    };
    return {
      ask(asked) {
        const put = terms(wholeOf(asked, source));
        if (!put || !isPositive(put)) return undefined;
        return asking(
          () => resolved(put).resolve({ limit }),
          (found) => ({ ids: found.map((at) => source.entries[at]?.id ?? '') }),
        );
      },
      index() {
        const parts: string[] = [];
        for (const index of [text, beginnings, ...facets.values()])
          index.export((_, data) => void parts.push(data));
        return JSON.stringify(parts);
      },
    };
  },
};

/** Its usual reading of words, but that no letters are dropped, so that words with double letters stay what they are. */
function words(): Encoder {
  return new Encoder({ ...Charset.Default, dedupe: false });
}

/** Whether nothing is denied but beside something that is asked for. */
function isPositive(put: Terms): boolean {
  if ('term' in put) return true;
  if ('any' in put) return put.any.every(isPositive);
  return put.all.length > 0 && [...put.all, ...put.none].every(isPositive);
}

/**
 * A resolver, as far as it is used here. It combines with the results of another one: given the other one itself, as its
 * types want, it ends the chain when it has found nothing.
 */
interface Results {
  result: unknown[];
  and(result: unknown[]): unknown;
  or(result: unknown[]): unknown;
  not(result: unknown[]): unknown;
  resolve(options: { limit: number }): number[];
}
