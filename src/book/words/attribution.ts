import type { Book } from '../schema/book.ts';
import type { Quote } from '../schema/evidence/quote.ts';
import { authors, year } from './names.ts';
import { kindOf } from '../sides.ts';
import { capital } from './words.ts';

/**
 * Who says it, in one line: the role as printed, or the work quoted with its place; where the paper names no one, that.
 * The line never claims more than the paper prints.
 */
export function attribution(quote: Quote, book: Book): string {
  if (quote.source) return sourceLine(quote.source, book);
  if (quote.printed) return capital(quote.printed);
  const unnamed = kindOf(quote, book)?.unnamed;
  if (unnamed) return unnamed;
  return quote.speaker ? `${book.speaker(quote.speaker).name} (role not printed)` : 'No one named';
}

function sourceLine(source: NonNullable<Quote['source']>, book: Book): string {
  const line = named(source.reference, source.at, book);
  return source.via ? `${line}, quoted in ${named(source.via, source.viaAt, book)}` : line;
}

function named(reference: string, at: string | undefined, book: Book): string {
  const { csl } = book.reference(reference);
  return `${authors(csl)} (${year(csl)}${at ? `, ${at}` : ''})`;
}
