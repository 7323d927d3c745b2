import type { Book } from '../../book/schema/book.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import { addresses } from '../../book/addresses.ts';
import { attribution } from '../../book/words/attribution.ts';
import { locate } from '../../book/locator.ts';
import { spellModes } from '../../book/words/mode-names.ts';
import { sideName, sideOf } from '../../book/sides.ts';

/** Everything that the parts which show a quotation want to be told, from the Book. */
export function quotationProps(quote: Quote, book: Book) {
  const side = sideOf(quote, book);
  return {
    quote,
    who: attribution(quote, book),
    side: sideName(side, book),
    place: locate(book.paper, quote.paragraph).short,
    axes: book.axes,
    modes: spellModes(quote.modes, book),
    address: addresses.quote(quote.id),
  };
}
