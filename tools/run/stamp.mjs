import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './process.mjs';

/*
 * What is noted of a built site: the hash of the sources that it was made from, and the commit that it names.
 */

/**
 * Whether a target holds what these sources, placed so, would be built into.
 *
 * @param {string} target
 * @param {string} hash
 * @param {string | undefined} commit that it has to name, if that matters; empty for none
 */
export function isFresh(target, hash, commit) {
  if (!existsSync(join(root, target, 'index.html'))) return false;
  const [made, named] = noted(target);
  return made === hash && (commit === undefined || named === commit);
}

/**
 * The commit that a built site names.
 *
 * @param {string} target
 */
export function commitNamed(target) {
  return noted(target)[1] || undefined;
}

/**
 * @param {string} target
 * @param {string} hash
 * @param {string} [commit]
 */
export function writeStamp(target, hash, commit = '') {
  mkdirSync(dirname(stampOf(target)), { recursive: true });
  writeFileSync(stampOf(target), `${hash}\n${commit}`);
}

/** @param {string} target */
export function removeStamp(target) {
  rmSync(stampOf(target), { force: true });
}

/**
 * A target's name, as that of a file.
 *
 * @param {string} target
 */
export function nameOf(target) {
  return target.replace(/\W+/g, '-');
}

/** @param {string} target */
function noted(target) {
  return existsSync(stampOf(target)) ? readFileSync(stampOf(target), 'utf8').split('\n') : [];
}

/** @param {string} target */
function stampOf(target) {
  return join(root, '.build/stamps', nameOf(target));
}
