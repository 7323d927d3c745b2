import type { Book } from '../schema/book.ts';
import { addresses } from './addresses.ts';
import { attribution } from './attribution.ts';
import type { Codable } from './coding-set.ts';
import { locate } from './locator.ts';
import { plainWords } from './words.ts';

/** A quotation as the coding exercise shows it, and how this companion has coded it. */
export interface CodedQuote extends Codable {
  /** Its words, in quotation marks. */
  words: string;
  who: string;
  place: string;
  /** Root-relative. */
  address: string;
  themes: string[];
}

/** What the coding exercise works with. */
export interface CodingData {
  themes: { id: string; name: string; definition: string; apply: string; avoid: string }[];
  quotes: CodedQuote[];
}

/** Every quotation with its coding, and the codebook’s rules. */
export function codingData(book: Book): CodingData {
  const examples = new Set(book.themes.flatMap(({ clear, borderline }) => [clear.quote, borderline.quote]));
  return {
    themes: book.themes.map(({ id, name, definition, apply, avoid }) => ({
      id,
      name,
      definition,
      apply,
      avoid,
    })),
    quotes: book.quotes.map((quote) => ({
      id: quote.id,
      words: `“${plainWords(quote)}”`,
      who: attribution(quote, book),
      place: locate(book.paper, quote.paragraph).short,
      address: addresses.quote(quote.id),
      themes: quote.themes,
      isExample: examples.has(quote.id),
    })),
  };
}
