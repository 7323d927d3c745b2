import type { Book } from '../../book/schema/book.ts';
import type { Theme } from '../../book/schema/evidence/theme.ts';
import { addresses } from '../../book/addresses.ts';
import { attribution } from '../../book/words/attribution.ts';
import type { Codable } from './set.ts';
import { type Foreign, foreignOf } from '../../book/words/language.ts';
import { locate } from '../../book/locator.ts';
import { plainWords } from '../../book/words/words.ts';

/** A quotation as the coding exercise shows it, and how this companion has coded it. */
export interface CodedQuote extends Codable, Foreign {
  /** Its words, in quotation marks. */
  words: string;
  who: string;
  place: string;
  /** Root-relative. */
  address: string;
  themes: string[];
}

/** A theme with its rules, and the codebook’s clear example of it. */
type CodedTheme = Pick<Theme, 'id' | 'name' | 'definition' | 'apply' | 'avoid' | 'clear'>;

/** What the coding exercise works with. */
export interface CodingData {
  themes: CodedTheme[];
  quotes: CodedQuote[];
}

/** Every quotation with its coding, and the codebook’s rules. */
export function codingData(book: Book): CodingData {
  const examples = new Set(book.themes.flatMap(({ clear, borderline }) => [clear.quote, borderline.quote]));
  return {
    themes: book.themes.map(({ id, name, definition, apply, avoid, clear }) => ({
      id,
      name,
      definition,
      apply,
      avoid,
      clear,
    })),
    quotes: book.quotes.map((quote) => ({
      id: quote.id,
      words: `“${plainWords(quote)}”`,
      ...foreignOf(quote),
      who: attribution(quote, book),
      place: locate(book.paper, quote.paragraph).short,
      address: addresses.quote(quote.id),
      themes: quote.themes,
      isExample: examples.has(quote.id),
    })),
  };
}
