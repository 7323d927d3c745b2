import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './process.mjs';

/**
 * Moves one folder into another's place; if that fails, the other is as it was.
 *
 * @param {string} fresh
 * @param {string} target
 */
export function putInPlace(fresh, target) {
  const aside = asideOf(target);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  mkdirSync(dirname(aside), { recursive: true });
  const had = existsSync(target);
  // A target on another disk, or one that is a disk, cannot be renamed: what is in it is exchanged.
  if (!isSameDisk(fresh, target)) return exchangeFiles(fresh, target);
  if (had) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Whether one folder can be renamed to the other: they lie on one disk, and the target is no disk itself and no link.
 *
 * @param {string} fresh
 * @param {string} target
 */
function isSameDisk(fresh, target) {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return false;
  const disks = [fresh, dirname(target), ...(found ? [target] : [])].map((path) => statSync(path).dev);
  return new Set(disks).size === 1;
}

/**
 * Copies a folder beside what is in the target, where there is room for both, and only then changes their names.
 *
 * @param {string} fresh
 * @param {string} target
 */
function exchangeFiles(fresh, target) {
  const place = existsSync(target) ? realpathSync(target) : target;
  mkdirSync(place, { recursive: true });
  const [next, old] = [join(place, incoming), join(place, outgoing)];
  for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  cpSync(fresh, next, { recursive: true });
  mkdirSync(old);
  for (const name of namesIn(place)) renameSync(join(place, name), join(old, name));
  for (const name of readdirSync(next)) renameSync(join(next, name), join(place, name));
  for (const folder of [next, old, fresh]) rmSync(folder, { recursive: true, force: true });
}

const incoming = '.build-new';
const outgoing = '.build-old';

/**
 * What a target holds, but for what an exchange puts there and what a disk has of its own.
 *
 * @param {string} folder
 */
function namesIn(folder) {
  return readdirSync(folder).filter((name) => ![incoming, outgoing, 'lost+found'].includes(name));
}

/**
 * An exchange that was killed: what was in the target comes back.
 *
 * @param {string} place
 */
function undoExchange(place) {
  const old = join(place, outgoing);
  if (!existsSync(old)) return;
  for (const name of readdirSync(old)) {
    rmSync(join(place, name), { recursive: true, force: true });
    renameSync(join(old, name), join(place, name));
  }
  for (const name of [incoming, outgoing]) rmSync(join(place, name), { recursive: true, force: true });
}

/**
 * A folder that was laid aside, and had nothing put in its place because the run was killed between the two, comes back.
 *
 * @param {string} target below the root
 */
export function putBack(target) {
  const place = join(root, target);
  if (!existsSync(place) && existsSync(asideOf(place))) renameSync(asideOf(place), place);
  undoExchange(place);
}

/** @param {string} target */
function asideOf(target) {
  return join(root, '.build/aside', relative(root, target).replace(/\W+/g, '-'));
}
