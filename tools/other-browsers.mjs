// Plain JavaScript without dependencies, because the runner needs it on any Node.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of an installed Firefox, or undefined: the one that `FIREFOX_PATH` names, else one on the PATH. The tests in
 * it are known to run on Linux, so it is not looked for elsewhere.
 *
 * @returns {string | undefined}
 */
export function findFirefox() {
  return process.env.FIREFOX_PATH || onPath('firefox-esr') || onPath('firefox');
}

/**
 * WebKit as Linux has it: what drives it, the browser it drives, and a screen that nobody sees. Undefined if one of them
 * is missing.
 *
 * @returns {{ driver: string, browser: string, screen: string } | undefined}
 */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const browser = libraries()
    .map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find((path) => existsSync(path));
  return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/** Why the tests in Firefox are skipped where it is missing. */
export const noFirefox =
  'Firefox is not installed (on Debian: sudo apt-get install firefox-esr), or set FIREFOX_PATH';

/** Why the tests in WebKit are skipped where something is missing. */
export const noWebKit =
  'WebKit’s driver is not installed (on Debian or Ubuntu: sudo apt-get install webkit2gtk-driver xvfb)';

/** Where Linux systems put programs that only libraries start: Debian below a folder named after the processor. */
function libraries() {
  const debian = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => /-linux-gnu/.test(name))
    : [];
  return [...debian.map((name) => join('/usr/lib', name)), '/usr/lib64', '/usr/lib', '/usr/libexec'];
}

/** @param {string} name */
function onPath(name) {
  if (process.platform !== 'linux') return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
