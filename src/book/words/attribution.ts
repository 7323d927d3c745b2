import type { Book } from '../schema/book.ts';
import type { Quote } from '../schema/evidence/quote.ts';
import type { Reference } from '../schema/reference.ts';
import { find } from '../../lib/find.ts';
import { authors, year } from './names.ts';
import { kindOf } from '../sides.ts';
import { capital } from './words.ts';

/**
 * Who says it, in one line: the role as printed, or the work quoted with its place; where the paper names no one, that.
 * The line never claims more than the paper prints.
 */
export function attribution(quote: Quote, book: Pick<Book, 'references' | 'speakers' | 'site'>): string {
  const { references, speakers } = book;
  if (quote.source) return sourceLine(quote.source, references);
  if (quote.printed) return capital(quote.printed);
  const unnamed = kindOf(quote, book)?.unnamed;
  if (unnamed) return unnamed;
  const speaker = speakers.find((candidate) => candidate.id === quote.speaker);
  return speaker ? `${speaker.name} (role not printed)` : 'No one named';
}

function sourceLine(source: NonNullable<Quote['source']>, references: readonly Reference[]): string {
  const line = named(source.reference, source.at, references);
  return source.via ? `${line}, quoted in ${named(source.via, source.viaAt, references)}` : line;
}

function named(reference: string, at: string | undefined, references: readonly Reference[]): string {
  const { csl } = find(references, reference, 'reference');
  return `${authors(csl)} (${year(csl)}${at ? `, ${at}` : ''})`;
}
