import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { addresses } from '../../book/addresses.ts';
import { type Edition, type KeptFile, offlineFiles } from './messages.ts';
import { linkedFrom } from './linked-from.ts';

export interface ListOptions {
  /** The path that the site is served below. */
  base: string;
  /** The day of the edition, as it is shown. */
  dated: string;
}

/**
 * What is for others than the reader (link-preview pictures, frames for other sites), made by the host of an unknown
 * address, or made in the browser as well (citation files, packs), or large and requested by itself; and files for hosts and search engines.
 */
const leftOut = [
  /^(og|embed|data\/(oembed|packs))\//,
  /^data\/cite\/.*(\.csl\.json|\.bib|\.ris)$/,
  /\.(map|zip|epub|pdf|imscc|qdpx)$/,
  /^404\.html$|^download\/|^editions\/[^/]+\/(?!index\.html$)|^feed\.xml$/,
  /^(_headers|\.htaccess|robots\.txt|sitemap\.xml)$|^hosting\//,
  // The list of checksums comes last, and names this list’s own.
  new RegExp(`^(${offlineFiles.worker}|${offlineFiles.list}|${addresses.checksums.slice(1)})$`),
];

/** What a search asks for while one searches: an index, its parts, and the quotations' texts. */
const searched = /^pagefind\/|^search\/[^/]+\.json$|^quotes\/corpus[^/]*\.json$/;

/** Lists what an edition is made of, in the order of loading: shell, the styles of pages, searches, pages, the rest. */
export async function listFiles(folder: string, { base, dated }: ListOptions): Promise<Edition> {
  const paths = (await Array.fromAsync(glob('**/*.*', { cwd: folder })))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !leftOut.some((pattern) => pattern.test(path)));
  // With the part that shows the state, which pages load only when there is something to show, so that none of them names it.
  const teller = paths.filter((path) => /^assets\/offline(-view)?\./.test(path));
  for (const part of [/-view\..*\.js$/, /\.css$/])
    if (!teller.some((path) => part.test(path)))
      throw new Error(
        `No file of assets/ is the part that shows the state of reading offline (${part.source}). Has its source been renamed? Then ` +
          'src/features/offline/list-files.ts needs the new name, or readers without a network are told nothing.',
      );
  const shell = await linkedFrom(folder, base, [`${offlineFiles.page}index.html`, 'index.html', ...teller]);
  const searches = await linkedFrom(folder, base, ['search/index.html', 'quotes/index.html']);
  const place = (path: string) => {
    if (shell.has(path)) return 0;
    if (path.startsWith('assets/')) return 1;
    if (searches.has(path) || searched.test(path)) return 2;
    return path.endsWith('.html') ? 3 : 4;
  };
  const ordered = paths.toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
  return {
    dated,
    files: ordered.map((path) => describe(folder, path)),
    shell: ordered.filter((path) => place(path) === 0).length,
    own: ordered.filter((path) => place(path) <= 2).length,
  };
}

/** One after another: a large book has more files than a process may have open. */
function describe(folder: string, path: string): KeptFile {
  const bytes = readFileSync(join(folder, path));
  const sum = createHash('sha256').update(bytes).digest('base64');
  return [path.replace(/(^|\/)index\.html$/, '$1'), bytes.length, sum];
}
