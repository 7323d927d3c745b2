import type { Book } from '../schema/book.ts';
import type { Quote } from '../schema/evidence/quote.ts';
import { attribution, namesSpeakers } from './attribution.ts';
import { locate } from '../locator.ts';
import { kindOf } from '../sides.ts';

/**
 * How a quotation is cited in running text: “Plotholder, quoted in Marrow and Leek (1999), ‘Who turns the tap’, paragraph 1”.
 * Pages differ between the versions of a paper, so the place is its section and paragraph.
 */
export function quotationCitation(quote: Quote, book: Book): string {
  const table = quote.table ? `, note to ${book.table(quote.table).number}` : '';
  const place = `${book.paper.short}, ${locate(book.paper, quote.paragraph).full}${table}`;
  const speaker = speakerOf(quote, book);
  return speaker ? `${speaker}, quoted in ${place}` : place;
}

function speakerOf(quote: Quote, book: Book): string {
  const { source, printed, speaker } = quote;
  const isKnown = source ?? printed ?? speaker ?? kindOf(quote, book)?.unnamed;
  if (isKnown) return attribution(quote, book);
  return namesSpeakers(book) ? 'Speaker not named' : '';
}
