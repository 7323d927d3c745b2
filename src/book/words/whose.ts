import { listed } from '../../lib/number-words.ts';
import type { Book } from '../schema/book.ts';
import { asCalled } from './called.ts';
import { capital } from './words.ts';

/**
 * What of a site is not its own: “Quotations and table values are the paper’s”. Nothing where the book has none of it.
 * @param ofTables what of the tables is meant
 */
export function whatIsTheirs(
  { site, quotes, evidence }: Pick<Book, 'site' | 'quotes' | 'evidence'>,
  ofTables: readonly string[] = ['table values'],
): string {
  const theirs = [...(quotes.length > 0 ? ['quotations'] : []), ...(evidence.length > 0 ? ofTables : [])];
  return theirs.length === 0 ? '' : asCalled(site, `${capital(listed(theirs))} are the paper’s`);
}
