import { accessSync, constants, statSync, statfsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isInstalled } from './installed.mjs';
import { withLock } from './lock.mjs';
import { root, run } from './process.mjs';
import { Trouble, say } from './say.mjs';

/**
 * Installs what a folder's lock file names, unless that is there already.
 *
 * @param {string} folder below the root, with a package-lock.json
 * @param {string} why the line to show; empty for none
 * @param {string[]} [options] for npm, besides the usual ones
 */
export async function install(folder, why, options = []) {
  const place = join(root, folder);
  if (isInstalled(place)) return;
  const name = join('install', folder).replace(/\W+/g, '-');
  await withLock(name, 'Another run is installing', async () => {
    if (isInstalled(place)) return;
    if (why) say(why);
    await npmInstall(place, options);
  });
}

/**
 * @param {string} place
 * @param {string[]} options
 */
async function npmInstall(place, options) {
  const { command, first, shell } = npm();
  const { code, output } = await run(command, [...first, 'ci', ...npmOptions, ...cacheOption(), ...options], {
    cwd: place,
    quiet: true,
    shell,
  });
  if (code === 0 && isInstalled(place)) return;
  if (output.trim() !== '') console.error(output.trimEnd());
  throw new Trouble(whyNot(code, output, place));
}

/**
 * @param {number} code npm's; it ends well without an optional package that it could not fetch or unpack
 * @param {string} output
 * @param {string} place
 */
function whyNot(code, output, place) {
  if (isFull(place)) return fullDisk;
  const path = /npm (?:error|ERR!) path (.+)/.exec(output)?.[1];
  if (path && /EACCES|EPERM|EROFS/.test(output))
    return `npm may not write ${path}: close what uses it, or make it yours, and give the same command again.`;
  return remedies.find(([sign]) => sign.test(output))?.[1] ?? (code === 0 ? noNetwork : unknown);
}

/**
 * Whether a disk has less room than a Node takes.
 *
 * @param {string} place
 */
function isFull(place) {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize < 150_000_000;
  } catch {
    return false;
  }
}

/** npm keeps what it fetches in the home folder; where that may not be written, in the project's own. */
function cacheOption() {
  if (process.platform === 'win32') return [];
  const own = process.env.npm_config_cache ?? join(homedir(), '.npm');
  return isWritable(own) ? [] : [`--cache=${join(root, '.build/npm')}`];
}

/**
 * Whether a folder can be written, or made where there is none yet.
 *
 * @param {string} folder
 * @returns {boolean}
 */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing && dirname(folder) !== folder && isWritable(dirname(folder));
  }
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

const noNetwork =
  'The packages could not be fetched: is there a network? Connect (or set npm’s proxy) and give the same command again.';
const fullDisk = 'The disk is full. Free about a gigabyte and give the same command again.';
const unknown =
  'The packages could not be installed; npm says why above. Mend that and give the same command again.';

/**
 * What to say when npm says this.
 *
 * @type {[sign: RegExp, sentence: string][]}
 */
const remedies = [
  [
    /spawn npm\S* ENOENT/,
    'npm was not found. It comes with Node: install that from https://nodejs.org and try again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|E?TIMEDOUT|ENETUNREACH|EHOSTUNREACH|SOCKET_TIMEOUT/,
    noNetwork,
  ],
  [/EUSAGE/, 'package.json and package-lock.json do not agree. Run npm install, and commit both files.'],
  [/ENOSPC|no space left/, fullDisk],
  [
    /EACCES|EPERM/,
    'A file in node_modules may not be written: close what uses it, or make the folder yours, and try again.',
  ],
];
