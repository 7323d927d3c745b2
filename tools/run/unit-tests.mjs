import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { passedBefore } from './passed.mjs';
import { root } from './process.mjs';

const theirs = 'tests/tools';
/** What the runner's own tests look at, and nothing else; tests/architecture.test.ts holds it. */
const inputs = ['tools', theirs, '.ci', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts'];

/**
 * Runs the unit tests. Those of the runner take half of the time: they are left out while the runner is what it was when
 * they last passed. A fresh clone has no stamp, and runs them all.
 *
 * @param {(files: string[]) => Promise<import('./steps.mjs').Result>} perform
 * @returns {Promise<import('./steps.mjs').Result>}
 */
export async function unitTests(perform) {
  const runner = passedBefore('runner-tests', inputs);
  const result = await perform(runner.isKnown ? others() : []);
  if (runner.isKnown) return { ...result, skipped: [result.skipped, why].filter(Boolean).join('; ') };
  if (result.failed === 0) runner.note();
  return result;
}

const why = 'the runner’s own tests, because it has not changed since they passed';

/** All else in tests/, by which Vitest chooses files. */
function others() {
  return readdirSync(join(root, 'tests'), { withFileTypes: true })
    .map((entry) => `tests/${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .filter((path) => path !== `${theirs}/` && path !== 'tests/site/');
}
