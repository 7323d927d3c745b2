import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/**
 * One hash of all that a build depends on: every source file's name and bytes, where the site is placed, and the
 * commit that it names.
 *
 * @param {import('./placement.mjs').Placement} placement
 * @param {string} [commit]
 */
export function sourcesHash(placement, commit) {
  const { BASE_PATH, SITE_URL } = placement;
  const sources = sourcesOf(placement);
  const hash = createHash('sha256').update(JSON.stringify([BASE_PATH, SITE_URL, sources.at(-1), commit]));
  for (const file of sources.flatMap(filesIn)) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
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
 * @param {string} path below the root
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
