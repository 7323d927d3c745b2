import type { Book } from './schema/book.ts';
import type { Quote } from './schema/evidence/quote.ts';

/** The id of the side that a quotation is spoken from; undefined for documents, scholars and survey wordings. */
export function sideOf(quote: Quote, book: Book): string | undefined {
  return (quote.speaker && book.speaker(quote.speaker).side) ?? quote.side;
}

/** How a side is named to a reader; undefined where there is none. */
export const sideName = (side: string | undefined, book: Book) =>
  side === undefined ? undefined : book.side(side).name;

/** The kind of a quotation as `site.yaml` describes it; undefined where it has none. */
export const kindOf = ({ kind }: Quote, book: Book) => (kind === undefined ? undefined : book.kind(kind));
