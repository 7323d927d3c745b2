// Plain JavaScript without dependencies, because the runner needs it before anything is installed.
import { join } from 'node:path';
import { isInstalled } from './run/installed.mjs';
import { root } from './run/process.mjs';

/**
 * A program of others that looks through what was built. It is installed below its test, by a lock file of its own:
 * nothing else wants its packages.
 *
 * @typedef {object} Checker
 * @property {string} name
 * @property {string} folder where its lock file is
 */

/**
 * What shuts readers out of a book: 78 MB.
 *
 * @type {Checker}
 */
export const ace = { name: 'Ace by DAISY', folder: 'tests/site/ace' };

/**
 * What a host sends: 132 MB, because the scanner comes with the whole service that it is part of.
 *
 * @type {Checker}
 */
export const observatory = {
  name: 'Mozilla’s HTTP Observatory',
  folder: 'tests/site/hosting/observatory',
};

/**
 * Why its tests are skipped; undefined where it is there, in the version that its lock file names.
 *
 * @param {Checker} checker
 */
export function without({ name, folder }) {
  if (isInstalled(join(root, folder))) return undefined;
  return `${name} is missing: npm ci --ignore-scripts in ${folder}`;
}
