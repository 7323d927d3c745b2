import type { QuoteExtras } from '../domain/quote-corpus.ts';
import { Corpus, type Entry, type Packed, unpack } from '../query/index.ts';

/** The quotations, ready to be searched and shown. */
export interface Quotations {
  corpus: Corpus;
  axes: QuoteExtras['axes'];
  /** The site’s base path, slash included. */
  base: string;
  placeOf(entry: Entry): string;
  italicsOf(entry: Entry): readonly (readonly [from: number, to: number])[];
}

/** Takes them from the page where it carries them itself, and fetches them where not. @throws when they cannot be had. */
export async function fetchQuotations(base: string): Promise<Quotations> {
  const carried = document.querySelector('script[data-quotations]')?.textContent;
  const { axes, places, italics, ...packed } = (
    carried ? JSON.parse(carried) : await fetched(base)
  ) as Packed & QuoteExtras;
  const corpus = new Corpus(unpack(packed));
  const numbers = new Map(corpus.entries.map((entry, at) => [entry, at]));
  const numberOf = (entry: Entry) => numbers.get(entry) ?? -1;
  return {
    corpus,
    axes,
    base,
    placeOf: (entry) => places[numberOf(entry)] ?? '',
    italicsOf: (entry) => italics[numberOf(entry)] ?? [],
  };
}

async function fetched(base: string): Promise<unknown> {
  const response = await fetch(`${base}quotes/corpus.json`);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return response.json();
}
