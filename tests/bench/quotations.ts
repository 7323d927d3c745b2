import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { QuoteAids } from '../../src/features/quotations/explorer/quote-corpus.ts';
import { answer } from '../../src/features/query/answer.client.ts';
import { Corpus, type Packed, plainState, unpack } from '../../src/features/query/index.ts';
import { keyOf } from '../../src/lib/words/typed.ts';

/** What somebody asks the quotations’ search, and every quotation that answers it. */
export interface QuotationQuestion {
  asks: string;
  held?: boolean;
  right: string[];
}

/** How well a set of results answers: how much of it is right, and how much of what is right is in it. */
export interface Answered extends QuotationQuestion {
  found: string[];
  precision: number;
  recall: number;
}

/** The questions that the search may be tuned on, or those that are only ever run for the figure. */
export function quotationQuestions(half: 'tuning' | 'held'): QuotationQuestion[] {
  const all = parse(
    readFileSync(join(import.meta.dirname, 'quotations.yaml'), 'utf8'),
  ) as QuotationQuestion[];
  return all.filter(({ held = false }) => held === (half === 'held'));
}

/** Puts them to a built site’s quotations, by the code that a reader’s browser runs. */
export function askQuotations(folder: string, asked: readonly QuotationQuestion[]): Answered[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const corpus = new Corpus(unpack(read('quotes/corpus.json') as Packed));
  const aids = read('search/quotations.json') as QuoteAids;
  const ordinary = new Set((read('search/ordinary.json') as string[]).map(keyOf));
  return asked.map((question) => {
    const { results, groups } = answer(corpus, { ...plainState, q: question.asks }, { ...aids, ordinary });
    const isNear = groups.some(({ way }) => way === 'nearest');
    const found = isNear ? [] : results.map(({ entry }) => entry.id);
    const right = found.filter((id) => question.right.includes(id)).length;
    return {
      ...question,
      found,
      precision: found.length > 0 ? right / found.length : 0,
      recall: right / question.right.length,
    };
  });
}

/** The means over all questions. */
export function means(answered: readonly Answered[]): { precision: number; recall: number } {
  const mean = (of: (one: Answered) => number) =>
    answered.reduce((sum, one) => sum + of(one), 0) / answered.length;
  return { precision: mean(({ precision }) => precision), recall: mean(({ recall }) => recall) };
}
