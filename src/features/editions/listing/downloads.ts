import { escaped } from '../../../lib/markup.ts';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Imprint } from '../edition.ts';
import { plainPage } from '../plain-page.ts';
import { cells, describe, type Described } from './describe.ts';
import { addresses } from '../../../book/addresses.ts';

/**
 * Lists all that is in `download/`: as a page there, which needs no other file of the site, as checksums, and on
 * the site’s own page of downloads. Anything that adds or removes one of these files lists them again.
 * @param base the path that the site is served below
 */
export async function listDownloads(folder: string, base: string, imprint: Imprint): Promise<void> {
  const downloads = join(folder, 'download');
  const names = (await readdir(downloads)).filter((name) => !own.has(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => describe(name, await readFile(join(downloads, name)))),
  );
  await listEditions(folder, base, files);
  await writeFile(
    join(downloads, 'SHA256SUMS.txt'),
    files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''),
  );
  await writeFile(join(downloads, 'index.html'), page(files, imprint));
}

const own = new Set(['index.html', 'SHA256SUMS.txt']);

function page(files: readonly Described[], { title, language, edition }: Imprint): string {
  return plainPage(
    language,
    `Files to take away · ${title}`,
    style,
    `<h1>Files to take away</h1>
<p><a href="../about/download/">All downloads of ${escaped(title)}</a>, and what they are. <a href="SHA256SUMS.txt">The checksums as a file</a>.</p>
<div role="region" aria-label="Files" tabindex="0">
<table>
<thead><tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col">Size (kB)</th><th scope="col">Edition</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${files.map((file) => `<tr>${cells(file, '', edition)}<td><code>${file.sha256}</code></td></tr>`).join('\n')}
</tbody>
</table>
</div>`,
  );
}

const style = `
:root { color-scheme: light dark; }
body { max-inline-size: 64rem; margin: 2rem auto; padding-inline: 1rem; font: 1.125rem/1.5 Georgia, serif; }
div { overflow-x: auto; }
th { text-align: start; }
td, th { padding: 0.5rem 1.5rem 0.5rem 0; vertical-align: baseline; }
td.number { text-align: end; }
code { font-size: 0.75rem; }
`;

/**
 * Writes the editions into the page of downloads, which was built before they could be made from it and the others: a
 * row each, with its size, in place of whatever rows are there. The page says which are still to be made.
 * @param base the path that the site is served below
 */
async function listEditions(folder: string, base: string, editions: readonly Described[]): Promise<void> {
  const file = join(folder, addresses.aboutPage('download'), 'index.html');
  const page = await readFile(file, 'utf8');
  if (!place.test(page))
    throw new Error(`${file} has no table for the editions; src/features/editions/Editions.astro makes it.`);
  const filled = page
    .replace(place, (_, attributes: string, edition: string) => {
      const rows = editions.map((one) => `<tr>${cells(one, `${base}download/`, edition)}</tr>`);
      return `<tbody${attributes}>${rows.join('')}</tbody>`;
    })
    .replace(/(<section class="data-table" data-editions) hidden(="[^"]*")?/, '$1')
    .replace(toCome, (_, start: string, ending: string) => {
      const isMade = editions.some(({ name }) => name.endsWith(ending));
      return `${start}${isMade ? ' hidden' : ''}>`;
    });
  await writeFile(file, filled);
}

/** The body of the table, with the day of the edition that its attribute names. Its rows hold no other table. */
const place = /<tbody([^>]*\sdata-editions-of="([^"]*)"[^>]*)>[^]*?<\/tbody>/;

/** A sentence on an edition that is not made yet, with how that one’s name ends. */
const toCome = /(<\w+[^>]*\sdata-edition-to-come="([^"]*)"[^>]*?)(?: hidden(?:="[^"]*")?)?>/g;
