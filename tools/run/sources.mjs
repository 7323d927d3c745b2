import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/**
 * One hash of all that a build depends on: every source file's name and bytes, and where the site is placed.
 *
 * @param {import('./placement.mjs').Placement} placement
 */
export function sourcesHash({ BASE_PATH, SITE_URL, CONTENT_DIR }) {
  const content = CONTENT_DIR ?? process.env.CONTENT_DIR ?? 'content';
  const hash = createHash('sha256').update(JSON.stringify([BASE_PATH, SITE_URL, content]));
  for (const file of [...sources, content].flatMap(filesIn)) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

const sources = ['src', 'public', 'tools', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

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
