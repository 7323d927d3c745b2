import type { Book } from '../schema/book.ts';
import type { Quote } from '../schema/evidence/quote.ts';
import { onceFor } from '../../lib/once.ts';
import { authors, year } from './names.ts';
import { kindOf } from '../sides.ts';
import { capital } from './words.ts';

/**
 * Who says it, in one line: the role as printed, or the work quoted with its place; where the paper names no one, that.
 * The line never claims more than the paper prints. Empty in a book that names nobody anywhere, as one on an essay: to say so of
 * each quotation would mean nothing to readers.
 */
export function attribution(quote: Quote, book: Book): string {
  if (quote.source) return sourceLine(quote.source, book);
  if (quote.printed) return capital(quote.printed);
  const unnamed = kindOf(quote, book)?.unnamed;
  if (unnamed) return unnamed;
  if (quote.speaker) return `${book.speaker(quote.speaker).name} (role not printed)`;
  return namesSpeakers(book) ? 'No one named' : '';
}

/** Whether a book names who speaks anywhere, so that it says something of a quotation that nobody is named. */
export const namesSpeakers = ({ speakers, quotes }: Pick<Book, 'speakers' | 'quotes'>): boolean =>
  speakers.length > 0 || someNamed(quotes);

const someNamed = onceFor((quotes: readonly Quote[]) => quotes.some(({ printed }) => printed !== undefined));

function sourceLine(source: NonNullable<Quote['source']>, book: Book): string {
  const line = named(source.reference, source.at, book);
  return source.via ? `${line}, quoted in ${named(source.via, source.viaAt, book)}` : line;
}

function named(reference: string, at: string | undefined, book: Book): string {
  const { csl } = book.reference(reference);
  return `${authors(csl)} (${year(csl)}${at ? `, ${at}` : ''})`;
}
