// Plain JavaScript without dependencies, because the runner needs it on any Node, and diagrams and tests in TypeScript.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Trouble } from './run/say.mjs';

/**
 * The path of an installed Chrome, Edge or Chromium, or undefined: the one that `CHROME_PATH` names, else one in the
 * places where installers put them, else one on the PATH.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {(path: string) => boolean} [exists] whether a program is at a path; a test passes its own
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env, platform = process.platform, exists = isProgram) {
  if (env.CHROME_PATH && !exists(env.CHROME_PATH))
    throw new Trouble(
      `CHROME_PATH is ${env.CHROME_PATH}, where there is no program. Correct it or unset it.`,
    );
  return env.CHROME_PATH || [...usualPlaces(env, platform), ...onPath(env, platform)].find(exists);
}

/** Where Debian's package of the same name puts it. */
export const headlessShell = '/usr/lib/chromium/chromium-headless-shell';

/**
 * The browser that tests look at pages with: the same engine without windows (Chromium's headless shell), where it is
 * installed and `CHROME_PATH` names no other, because it opens a page in a quarter of the time; or else the one above.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function findTestBrowser(env = process.env, platform = process.platform, exists = isProgram) {
  const isOurs = platform === 'linux' && !env.CHROME_PATH && exists(headlessShell);
  return isOurs ? headlessShell : findBrowser(env, platform, exists);
}

/**
 * The arguments a browser needs to start without a window, fetch nothing of its own, and run as root (where Chrome
 * refuses its sandbox).
 *
 * @type {string[]}
 */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The same for tests: words are as wide as in a window. The headless shell would fit letters to its pixels, and here and
 * there a line breaks elsewhere.
 *
 * @type {string[]}
 */
export const testBrowserArguments = [...browserArguments, '--font-render-hinting=none'];

/** What to tell somebody who has none. */
export const noBrowser =
  'No Chrome, Edge or Chromium was found. Install one of them (on Debian or Ubuntu: sudo apt-get install chromium), ' +
  'or set CHROME_PATH to the program if it is installed in an unusual place.';

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'];
    const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isText);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function onPath(env, platform) {
  const names =
    platform === 'win32'
      ? ['chrome.exe', 'msedge.exe', 'chromium.exe']
      : ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(isText);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {string | undefined} value
 * @returns {value is string}
 */
function isText(value) {
  return value !== undefined && value !== '';
}
