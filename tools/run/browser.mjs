import { readFileSync } from 'node:fs';
import { findBrowser, noBrowser } from '../find-browser.mjs';
import { run } from './process.mjs';
import { Trouble } from './say.mjs';

/** Makes sure that there is a browser to test with: an installed one, or on Debian, as root, Debian's own. */
export async function provideBrowser() {
  if (findBrowser()) return;
  if (!isDebian() || process.getuid?.() !== 0) throw new Trouble(noBrowser);
  process.stdout.write('(installing Debian’s chromium) ');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, quiet: true });
  const { code, output } = await run('apt-get', ['install', '--yes', 'chromium'], { env, quiet: true });
  if (code !== 0 || !findBrowser()) throw new Trouble(`${output}\n${noBrowser}`);
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
