import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './process.mjs';
import { hashOf } from './sources.mjs';

const stamp = join(root, '.build/stamps/runner-tests');
const theirs = 'tests/tools';
/** What the runner's own tests look at, and nothing else. */
const inputs = ['tools', theirs, '.ci'];

/**
 * Runs the unit tests for `npm run check`. Those of the runner take half of the time: they are left out while the runner
 * is what it was when they last passed. `npm test` runs them all.
 *
 * @param {(files: string[]) => Promise<import('./steps.mjs').Result>} perform
 * @returns {Promise<import('./steps.mjs').Result>}
 */
export async function unitTests(perform) {
  const hash = hashOf(inputs);
  const isKnown = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  const result = await perform(isKnown ? others() : []);
  if (isKnown) return { ...result, skipped: [result.skipped, why].filter(Boolean).join('; ') };
  if (result.failed === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  }
  return result;
}

const why = 'the runner’s own tests, because it has not changed since they passed';

/** All else in tests/, by which Vitest chooses files. */
function others() {
  return readdirSync(join(root, 'tests'), { withFileTypes: true })
    .map((entry) => `tests/${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .filter((path) => path !== `${theirs}/` && path !== 'tests/site/');
}
