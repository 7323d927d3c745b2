import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { addresses } from '../../../book/addresses.ts';
import { zip } from '../../../lib/zip.ts';
import { type Built, type Edition, editionPath } from '../edition.ts';
import { startPage } from './start-page.ts';

/**
 * The whole built site as a zip: every file of it but the zip itself and the list of checksums, in
 * which the zip is, below the path that the site is served below, so
 * that a server given the unpacked folder finds all addresses; and a page to start from, which opens from disk. The
 * same files give the same bytes.
 */
export async function siteZip({ folder, imprint, home }: Built): Promise<Edition> {
  const base = new URL(home).pathname;
  const path = editionPath(imprint, 'zip', '-site');
  const files = new Map<string, string | Uint8Array>([
    ['START-HERE.html', startPage(imprint, base, editionPath(imprint, 'html'))],
  ]);
  for (const name of await filesIn(folder))
    if (name !== path && name !== addresses.checksums.slice(1))
      files.set(base.slice(1) + name, await readFile(join(folder, name)));
  return { path, bytes: zip(files) };
}

/** Every file below a folder, by its path with slashes, in the alphabet’s order. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
