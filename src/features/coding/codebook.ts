import type { Book } from '../../book/schema/book.ts';
import type { Theme } from '../../book/schema/evidence/theme.ts';
import { addresses } from '../../book/addresses.ts';
import { foreignOf } from '../../book/words/language.ts';
import { plainWords } from '../../book/words/words.ts';

/** One code of the codebook with its examples' words put in. */
export function codebookEntry(theme: Theme, book: Book) {
  const example = ({ quote: id, why }: Theme['clear']) => {
    const quote = book.quotation(id);
    return { words: plainWords(quote), ...foreignOf(quote), address: addresses.quote(id), why };
  };
  return {
    ...theme,
    count: book.quotes.filter((quote) => quote.themes.includes(theme.id)).length,
    clear: example(theme.clear),
    borderline: example(theme.borderline),
  };
}
