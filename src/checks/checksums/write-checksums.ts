import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { addresses } from '../../book/addresses.ts';

/**
 * Writes the SHA-256 of every file below a folder, except of the list itself, as `sha256sum --check` reads it.
 * @returns how many files there are.
 */
export async function writeChecksums(folder: string): Promise<number> {
  const list = addresses.checksums.slice(1);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => path !== list)
    .sort();
  const lines = paths.map((path) => `${hashOf(join(folder, path))}  ${path}\n`);
  await writeFile(join(folder, list), lines.join(''));
  return paths.length;
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
