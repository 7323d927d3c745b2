import type { Book } from '../schema/book.ts';
import type { Quote } from '../schema/quote.ts';
import { addresses } from './addresses.ts';
import { attribution } from './attribution.ts';
import { locate } from './locator.ts';
import { spellModes } from './modes.ts';
import { sideName, sideOf } from './sides.ts';

/** Everything that the parts which show a quotation want to be told, from the Book. */
export function quotationProps(quote: Quote, book: Book) {
  const side = sideOf(quote, book.speakers);
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
