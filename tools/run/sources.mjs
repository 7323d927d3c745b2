import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/**
 * One hash of all that a build depends on, but for the commit that it names: every source file's name and bytes, and where
 * the site is placed.
 *
 * @param {import('./placement.mjs').Placement} placement
 */
export function sourcesHash(placement) {
  const { BASE_PATH, SITE_URL } = placement;
  const sources = sourcesOf(placement);
  return hashOf(sources, [BASE_PATH, SITE_URL, sources.at(-1)]);
}

/**
 * One hash of every file's name and bytes at or below some paths, and of what else is given.
 *
 * @param {string[]} paths below the root
 * @param {unknown[]} [more]
 */
export function hashOf(paths, more = []) {
  const hash = createHash('sha256').update(JSON.stringify(more));
  for (const file of paths.flatMap((path) => filesIn(path))) {
    hash.update(`\n${file}\n`).update(bytesOf(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * The files and folders that a build depends on; the last of them is the content.
 *
 * @param {import('./placement.mjs').Placement} placement
 */
export function sourcesOf({ CONTENT_DIR = process.env.CONTENT_DIR ?? 'content' }) {
  return [
    'src',
    'public',
    'tools',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    CONTENT_DIR,
  ];
}

/**
 * Every file at or below a path, and what else there is by its name: links below it are not followed into folders.
 *
 * @param {string} path below the root
 * @param {import('node:fs').Stats | undefined} [found]
 * @returns {string[]}
 */
function filesIn(path, found = statSync(join(root, path), { throwIfNoEntry: false })) {
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return namesIn(join(root, path)).flatMap((name) =>
    filesIn(`${path}/${name}`, lstatSync(join(root, path, name), { throwIfNoEntry: false })),
  );
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name !== 'node_modules')
      .sort();
  } catch {
    return [];
  }
}

/**
 * A file's bytes. What cannot be read, or is no file (a pipe would be waited for without end), counts as what it is: the
 * check of the content says what is wrong with it.
 *
 * @param {string} path
 */
function bytesOf(path) {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile()) return readFileSync(path);
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : 'not a file';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
  }
}
