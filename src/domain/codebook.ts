import type { Book } from '../schema/book.ts';
import type { Theme } from '../schema/theme.ts';
import { addresses } from './addresses.ts';
import { find } from './find.ts';
import { plainWords } from './words.ts';

/** One code of the codebook with its examples' words put in. */
export function codebookEntry(theme: Theme, book: Book) {
  const example = ({ quote, why }: Theme['clear']) => ({
    words: plainWords(find(book.quotes, quote, 'quotation')),
    address: addresses.quote(quote),
    why,
  });
  return {
    ...theme,
    count: book.quotes.filter((quote) => quote.themes.includes(theme.id)).length,
    clear: example(theme.clear),
    borderline: example(theme.borderline),
  };
}
