import type { QuoteAids } from './quote-corpus.ts';
import { answer } from '../../query/answer.client.ts';
import type { Aids, Answered, Corpus, State } from '../../query/index.ts';
import { keyOf } from '../../../lib/words/typed.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';

/** The search that reads plain words as they are meant, with what helps it to. */
export async function plainSearch(
  base: string,
): Promise<(corpus: Corpus, state: State, aids: Aids) => Answered> {
  const [known, ordinary] = await Promise.all([aidsOf(base), ordinaryOf(base).catch(() => undefined)]);
  const all: Aids = { ...known, ...(ordinary ? { ordinary } : {}) };
  return (corpus, state, aids) => answer(corpus, state, { ...all, ...aids });
}

/** In the page where it carries them, else fetched. */
async function aidsOf(base: string): Promise<QuoteAids> {
  const carried = document.querySelector('script[data-quotation-notes]')?.textContent;
  if (carried) return JSON.parse(carried) as QuoteAids;
  return fetchedJson<QuoteAids>(`${base}search/quotations.json`);
}

/** Words of a dictionary that could be taken for slips; a file that holds all pages has none, and puts nothing right. */
async function ordinaryOf(base: string): Promise<Set<string> | undefined> {
  if (base.startsWith('#')) return undefined;
  const words = await fetchedJson<string[]>(`${base}search/ordinary.json`);
  return new Set(words.map(keyOf));
}
