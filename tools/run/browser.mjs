import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { ace, observatory, without } from '../checkers.mjs';
import { findEpubcheck } from '../epubcheck.mjs';
import { findBrowser, findTestBrowser, headlessShell, noBrowser } from '../find-browser.mjs';
import { findFirefox, findWebKit } from '../other-browsers.mjs';
import { findNginx, nginxFolder } from '../nginx.mjs';
import { findJava, findNu, nuFolder } from '../nu.mjs';
import { findOpenssl } from '../openssl.mjs';
import { install } from './install.mjs';
import { run } from './process.mjs';
import { Trouble, say } from './say.mjs';

/** Makes sure that there is a browser to test with: an installed one, or on Debian, as root, Debian's own. */
export async function provideBrowser() {
  if (findBrowser()) return;
  const { code, output } = await installed(['chromium']);
  if (code !== 0 || !findBrowser()) throw new Trouble(`${output}\n${noBrowser}`.trim());
}

/**
 * The same for the browser that tests look at pages with. Where its package cannot be had, the ordinary one will do: the
 * tests then take longer.
 */
export const provideTestBrowser = once(async () => {
  if (findTestBrowser() !== headlessShell && !process.env.CHROME_PATH && isDebian())
    // Both at once, because they have to be of one version.
    await installed(['chromium', 'chromium-headless-shell']);
  await provideBrowser();
});

/**
 * The same for all that `npm run test:all` looks with besides, one after the other: Debian installs nothing side by side.
 */
export const provideAllCheckers = once(async () => {
  await provideTestBrowser();
  await provideOtherBrowsers();
  await provideNu();
  await provideAce();
  await provideEpubcheck();
  await provideNginx();
  await provideObservatory();
});

/**
 * Whichever step asks first: the others wait for the same.
 *
 * @param {() => Promise<void>} provide
 */
function once(provide) {
  /** @type {Promise<void> | undefined} */
  let begun;
  return () => (begun ??= provide());
}

/** The same for Firefox and WebKit; where they cannot be had, the tests in them are skipped and say so. */
async function provideOtherBrowsers() {
  if (process.env.OTHER_BROWSERS === 'no') return;
  const missing = [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb']),
  ];
  if (missing.length > 0) await installed(missing);
}

/** The same for the checker of HTML that the web’s own standard is written with, which wants Java. */
async function provideNu() {
  if (findNu() || process.env.OTHER_BROWSERS === 'no') return;
  if (!findJava()) await installed(['default-jre-headless']);
  if (!findJava()) return;
  // Its own script would fetch a Java besides the one that is here.
  await fetched('the Nu Html Checker', nuFolder);
}

/** The same for Ace by DAISY, which looks through books for what shuts readers out. */
async function provideAce() {
  // Puppeteer’s script would fetch a browser besides the one that is here.
  await provideChecker(ace);
}

/** And for Debian's epubcheck, which runs on that Java. */
async function provideEpubcheck() {
  if (findEpubcheck() || process.env.OTHER_BROWSERS === 'no') return;
  await installed(['epubcheck']);
}

/** And for nginx, which Debian's packages hold ready to run: unpacked and not installed, they start no server. */
async function provideNginx() {
  if (findNginx() || process.env.OTHER_BROWSERS === 'no' || !isDebian()) return;
  say('Fetching Debian’s nginx (once)');
  // Whoever looks for it meanwhile finds all of it or nothing.
  const beside = `${nginxFolder}.new`;
  mkdirSync(beside, { recursive: true });
  const options = { cwd: beside, quiet: true };
  await run('apt-get', ['download', 'nginx', 'nginx-common'], options);
  for (const file of readdirSync(beside).filter((name) => name.endsWith('.deb')))
    await run('dpkg-deb', ['--extract', file, '.'], options);
  rmSync(nginxFolder, { recursive: true, force: true });
  renameSync(beside, nginxFolder);
}

/** And for Mozilla’s HTTP Observatory, which asks nginx over TLS: without nginx it has nothing to do. */
async function provideObservatory() {
  if (!findNginx() || process.env.OTHER_BROWSERS === 'no') return;
  if (!findOpenssl()) await installed(['openssl']);
  // Its own script would fetch lists that are others tomorrow.
  if (findOpenssl()) await provideChecker(observatory);
}

/** @param {import('../checkers.mjs').Checker} checker */
async function provideChecker(checker) {
  if (process.env.OTHER_BROWSERS !== 'no' && without(checker)) await fetched(checker.name, checker.folder);
}

/**
 * What a folder's lock file names, and none of its scripts run. What cannot be had is no fault: the test of it says that
 * it is missing.
 *
 * @param {string} name
 * @param {string} folder
 */
async function fetched(name, folder) {
  say(`Fetching ${name} (once)`);
  await install(folder, '', ['--ignore-scripts']).catch((/** @type {unknown} */ error) => {
    if (!(error instanceof Trouble)) throw error;
  });
}

/**
 * @param {string[]} packages of Debian's
 * @returns {Promise<import('./process.mjs').Outcome>}
 */
async function installed(packages) {
  if (!isDebian() || process.getuid?.() !== 0) return { code: 1, output: '' };
  say(`Installing Debian’s ${packages.join(', ')} (once; a minute or two)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, quiet: true });
  return run('apt-get', ['install', '--yes', ...packages], { env, quiet: true });
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
