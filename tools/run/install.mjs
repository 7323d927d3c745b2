import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withLock } from './lock.mjs';
import { root, run } from './process.mjs';
import { Trouble, say } from './say.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string | string[]} [os]
 * @property {string | string[]} [cpu]
 * @property {Record<string, string>} [bin]
 */

/**
 * Installs what a folder's lock file names, unless that is there already.
 *
 * @param {string} folder below the root, with a package-lock.json
 * @param {string} why the line to show
 */
export async function install(folder, why) {
  const place = join(root, folder);
  if (isInstalled(place)) return;
  await withLock('install', 'Another run is installing', async () => {
    if (isInstalled(place)) return;
    say(why);
    await npmInstall(place);
  });
}

/**
 * Whether node_modules holds what the lock file names. npm writes its own record of what it installed last of all,
 * and `npm ci` begins by removing it, so an interrupted install never counts as done.
 *
 * @param {string} place
 */
export function isInstalled(place) {
  const wanted = packagesIn(join(place, 'package-lock.json'));
  const present = packagesIn(join(place, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  const complete = Object.entries(wanted).every(([path, { integrity, optional }]) => {
    const found = present[path];
    return path === '' || (found ? found.integrity === integrity : optional);
  });
  return (
    complete && Object.entries(present).every(([path, found]) => path in wanted && fitsThisMachine(found))
  );
}

/**
 * Whether a package is meant for this system and processor.
 *
 * @param {LockedPackage} entry
 */
export function fitsThisMachine({ os, cpu }) {
  return admits(process.platform, os) && admits(process.arch, cpu);
}

/**
 * The sentence for an installation that failed.
 *
 * @param {string} output what npm printed
 */
export function whatWentWrong(output) {
  if (/spawn npm\S* ENOENT/.test(output))
    return 'npm was not found. It comes with Node: install that from https://nodejs.org and try again.';
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/.test(
      output,
    )
  )
    return 'The packages could not be fetched: is there a network? Connect (or set npm’s proxy) and give the same command again.';
  if (/EUSAGE/.test(output))
    return 'package.json and package-lock.json do not agree. Run npm install, and commit both files.';
  if (/ENOSPC/.test(output))
    return 'The disk is full. Free about a gigabyte and give the same command again.';
  if (/EACCES|EPERM/.test(output))
    return 'A file in node_modules may not be written: close programs that use it, or make the folder yours, and try again.';
  return 'The packages could not be installed; npm says why above. Mend that and give the same command again.';
}

/** @param {string} place */
async function npmInstall(place) {
  const { command, first, shell } = npm();
  const { code, output } = await run(command, [...first, 'ci', ...npmOptions], {
    cwd: place,
    quiet: true,
    shell,
  });
  if (code === 0) return;
  console.error(output.trimEnd());
  throw new Trouble(whatWentWrong(output));
}

// Whatever a person's own npm settings leave out, a build needs; and without a network one should learn so in
// seconds, not in npm's minutes.
const npmOptions = [
  '--include=dev',
  '--include=optional',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/** How to start npm: the very one that started us, where there is one. */
function npm() {
  const path = process.env.npm_execpath;
  if (path && basename(path) === 'npm-cli.js')
    return { command: process.execPath, first: [path], shell: false };
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', first: [], shell: windows };
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
