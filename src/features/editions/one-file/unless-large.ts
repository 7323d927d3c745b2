import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses } from '../../../book/addresses.ts';
import { scaleOf } from '../../../book/scale.ts';
import type { Built, Edition } from '../edition.ts';
import { oneFile } from './index.ts';

/** The one-file edition; none of a large book, of which the file would be too heavy to open. */
export async function oneFileUnlessLarge(built: Built): Promise<Edition | undefined> {
  const file = join(built.folder, addresses.data('quotes.json'));
  const quotes = JSON.parse(await readFile(file, 'utf8')) as unknown[];
  return scaleOf({ quotes, readings: [], themes: [] }).manyQuotations ? undefined : oneFile(built);
}
