import { scaleOf } from '../../../book/scale.ts';
import type { Built, Edition } from '../edition.ts';
import { quotesOf } from '../quotes-of.ts';
import { oneFile } from './index.ts';

/** The one-file edition; none of a large book, of which the file would be too heavy to open. */
export async function oneFileUnlessLarge(built: Built): Promise<Edition | undefined> {
  const quotes = quotesOf(built.folder);
  return scaleOf({ quotes, readings: [], themes: [] }).manyQuotations ? undefined : oneFile(built);
}
