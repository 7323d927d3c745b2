// Finds an installed Chrome, Edge or Chromium. Plain JavaScript without dependencies, because both the runner (on
// any Node) and the TypeScript of diagrams and tests need it.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of an installed Chrome, Edge or Chromium, or undefined. `CHROME_PATH` comes first, then the places where
 * installers put one, then the PATH.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {(path: string) => boolean} [exists] whether a program stands at a path; a test passes its own
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env, platform = process.platform, exists = isProgram) {
  return candidates(env, platform).find(exists);
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

/** What to tell somebody who has none. */
export const noBrowser =
  'No Chrome, Edge or Chromium was found. Install one of them (on Debian or Ubuntu: sudo apt-get install chromium), ' +
  'or set CHROME_PATH to the program if it is installed in an unusual place.';

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function candidates(env, platform) {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  return [...chosen, ...usualPlaces(env, platform), ...onPath(env, platform)];
}

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
