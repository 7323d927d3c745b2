import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { loadBook } from '../../../book/load-book.ts';
import { changesBetween } from '../changes.ts';
import { piecesOf } from '../pieces/pieces-of.ts';
import { renewCitationFile } from './citation-file.ts';
import { recordFiles, recordsFolder, writeRecord } from './record.ts';
import { recordsIn } from './records.ts';

/**
 * Records the edition that `site.yaml` names, so that its words stay as they are: what each piece says, and the whole of it as
 * the one-file edition of a built site. A build has already checked that every change is explained.
 * @param distDir the built site; a large book’s has no one-file edition, and its words are recorded alone
 * @returns what was done, for the terminal
 * @throws where an edition of that day is recorded with other words
 */
export function recordEdition(contentDir: string, distDir: string): string {
  const book = loadBook(contentDir);
  const { edition, id } = book.site;
  const folder = join(contentDir, recordsFolder, edition);
  const pieces = piecesOf(book);
  renewCitationFile(contentDir, book);
  const same = recordsIn(contentDir).records.find((record) => record.edition === edition);
  if (same && changesBetween(same.pieces, pieces).length > 0)
    throw new Error(
      `The words differ from those of the edition of ${edition}, which is recorded. Write a later day in site.yaml.`,
    );
  if (same)
    return `The edition of ${edition} is recorded already, with these words. A later day in site.yaml begins another.`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, recordFiles.pieces), writeRecord({ edition, pieces }));
  const html = join(distDir, `download/${id}.html`);
  if (existsSync(html)) writeFileSync(join(folder, recordFiles.html), compressed(readFileSync(html)));
  return `The edition of ${edition}: ${pieces.length} pieces recorded in ${folder}. Commit that folder, and run npm run permalinks for its addresses.`;
}

function compressed(html: Buffer): Buffer {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(html, {
    params: {
      [BROTLI_PARAM_QUALITY]: 11,
      [BROTLI_PARAM_LGWIN]: 24,
      [BROTLI_PARAM_SIZE_HINT]: html.length,
    },
  });
}
