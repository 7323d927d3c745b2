import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} LockedPackage
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string | string[]} [os]
 * @property {string | string[]} [cpu]
 * @property {string | string[]} [libc]
 * @property {Record<string, string>} [bin]
 */

/**
 * Whether node_modules holds what the lock file names, for this system. npm writes its own record of what it installed
 * last of all, and `npm ci` begins by removing it, so an interrupted install never counts as done. Neither does one
 * that left out a native package: npm forgives itself an optional package that it could not fetch.
 *
 * @param {string} place
 */
export function isInstalled(place) {
  const wanted = packagesIn(join(place, 'package-lock.json'));
  const present = packagesIn(join(place, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  const complete = Object.entries(wanted).every(([path, entry]) => {
    const found = present[path];
    return path === '' || (found ? found.integrity === entry.integrity : mayBeMissing(entry));
  });
  return (
    complete && Object.entries(present).every(([path, found]) => path in wanted && fitsThisMachine(found))
  );
}

/**
 * Whether a package is meant for this system, processor and C library.
 *
 * @param {LockedPackage} entry
 */
export function fitsThisMachine({ os, cpu, libc }) {
  return (
    admits(process.platform, os) &&
    admits(process.arch, cpu) &&
    (!libc || admits((libcName ??= libcHere()), libc))
  );
}

/**
 * What is optional and names no system comes along with something that does.
 *
 * @param {LockedPackage} entry
 */
function mayBeMissing({ optional = false, os, cpu, libc }) {
  return optional && (!(os || cpu) || !fitsThisMachine({ os, cpu, libc }));
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {string | string[]} [allowed] npm's list: names, or names with `!` for all others
 */
function admits(name, allowed = []) {
  const list = [allowed].flat();
  const named = list.filter((entry) => !entry.startsWith('!'));
  return !list.includes(`!${name}`) && (named.length === 0 || named.includes(name));
}

/** @type {string | undefined} */
let libcName;

/** Only Linux has more than one. */
function libcHere() {
  if (process.platform !== 'linux') return '';
  // Without this a report looks up the names of all open connections, which can take seconds.
  Object.assign(process.report, { excludeNetwork: true });
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return header.glibcVersionRuntime ? 'glibc' : 'musl';
}
