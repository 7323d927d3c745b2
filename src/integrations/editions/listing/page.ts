import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses } from '../../../domain/addresses.ts';
import type { Edition } from '../edition.ts';
import { describe, row } from './describe.ts';

/**
 * Writes the editions into the page of downloads, which was built before they could be made from it and the others: a
 * row each, with size and checksum.
 * @param base the path that the site is served below
 */
export async function listEditions(
  folder: string,
  base: string,
  editions: readonly Edition[],
): Promise<void> {
  const file = join(folder, addresses.aboutPage('download'), 'index.html');
  const page = await readFile(file, 'utf8');
  const filled = page.replace(place, (_, attributes: string, edition: string) => {
    const rows = editions.map(({ path, bytes }) => row(describe(path, bytes), `${base}download/`, edition));
    return `<tbody${attributes}>${rows.join('')}</tbody>`;
  });
  if (filled === page)
    throw new Error(`${file} has no table for the editions; components/parts/Editions.astro makes it.`);
  await writeFile(
    file,
    filled.replace(/(<section class="data-table" data-editions) hidden(="[^"]*")?/, '$1'),
  );
}

/** The empty body of the table, with the day of the edition that its attribute tells. */
const place = /<tbody([^>]*\sdata-editions-of="([^"]*)"[^>]*)><\/tbody>/;
