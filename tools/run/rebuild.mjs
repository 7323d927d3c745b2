import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { builder, environment } from './build.mjs';
import { root, run } from './process.mjs';
import { sourcesOf } from './sources.mjs';
import { commitNamed } from './stamp.mjs';

/**
 * Builds the site a second time, from a copy of its sources in another folder and without anything that was kept from
 * earlier builds, and compares every file with the first. Both name one commit.
 *
 * @param {string} target folder below the root that holds the first
 * @param {import('./placement.mjs').Placement} placement of both
 * @returns {Promise<import('./process.mjs').Outcome>} fails with the names of the files that differ
 */
export async function rebuild(target, placement) {
  const sources = sourcesOf(placement);
  const copy = copySources(sources);
  try {
    const env = environment(placement, 'again', commitNamed(target));
    const outcome = await run(...builder(), { cwd: copy, env, quiet: true });
    if (outcome.code !== 0) return outcome;
    const differing = compare(hashes(join(root, target)), hashes(join(copy, 'again')));
    return { code: differing.length > 0 ? 1 : 0, output: differing.map((line) => `${line}\n`).join('') };
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * A folder of its own with all that a build depends on, and nothing of earlier builds.
 *
 * @param {string[]} sources
 */
export function copySources(sources) {
  const copy = mkdtempSync(join(tmpdir(), 'build-again-'));
  for (const path of sources) if (existsSync(join(root, path))) copyTo(copy, path);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/**
 * @param {string} folder
 * @param {string} path below the root
 */
function copyTo(folder, path) {
  cpSync(join(root, path), join(folder, path), {
    recursive: true,
    filter: (from) => !/[\\/]node_modules$/.test(from),
  });
}

/**
 * What is different about which files.
 *
 * @param {Map<string, string>} first hashes by path
 * @param {Map<string, string>} second
 */
export function compare(first, second) {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return paths
    .filter((path) => first.get(path) !== second.get(path))
    .map((path) => {
      if (!second.has(path)) return `${path}: only the first build made it`;
      return first.has(path) ? `${path}: the builds differ` : `${path}: only the second build made it`;
    });
}

/** @param {string} folder */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const path = relative(folder, file).replaceAll('\\', '/');
      return [path, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}
