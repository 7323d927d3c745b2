import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses } from '../../../book/addresses.ts';
import { type Described, row } from './describe.ts';

/**
 * Writes the editions into the page of downloads, which was built before they could be made from it and the others: a
 * row each, with size and checksum, in place of whatever rows are there. The page says which are still to be made.
 * @param base the path that the site is served below
 */
export async function listEditions(
  folder: string,
  base: string,
  editions: readonly Described[],
): Promise<void> {
  const file = join(folder, addresses.aboutPage('download'), 'index.html');
  const page = await readFile(file, 'utf8');
  if (!place.test(page))
    throw new Error(`${file} has no table for the editions; src/features/editions/Editions.astro makes it.`);
  const filled = page
    .replace(place, (_, attributes: string, edition: string) => {
      const rows = editions.map((one) => row(one, `${base}download/`, edition));
      return `<tbody${attributes}>${rows.join('')}</tbody>`;
    })
    .replace(/(<section class="data-table" data-editions) hidden(="[^"]*")?/, '$1')
    .replace(toCome, (_, start: string, ending: string) => {
      const isMade = editions.some(({ name }) => name.endsWith(ending));
      return `${start}${isMade ? ' hidden' : ''}>`;
    });
  await writeFile(file, filled);
}

/** The body of the table, with the day of the edition that its attribute tells. Its rows hold no other table. */
const place = /<tbody([^>]*\sdata-editions-of="([^"]*)"[^>]*)>[^]*?<\/tbody>/;

/** A sentence on an edition that is not made yet, with how that one’s name ends. */
const toCome = /(<\w+[^>]*\sdata-edition-to-come="([^"]*)"[^>]*?)(?: hidden(?:="[^"]*")?)?>/g;
