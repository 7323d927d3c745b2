import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../book/addresses.ts';

/** The quotations of a built site, as its data has them; none where its book has none. */
export function quotesOf<Quoted = unknown>(folder: string): Quoted[] {
  const file = join(folder, addresses.data('quotes.json'));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Quoted[]) : [];
}
