import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './process.mjs';
import { tool } from './tool.mjs';

/**
 * Runs one of the projects in vitest.config.ts and counts its tests.
 *
 * @param {string} project
 * @returns {Promise<import('./steps.mjs').Result>}
 */
export async function vitest(project) {
  const report = join(root, '.build/tests', `${project}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run(...tool('vitest', 'run', `--project=${project}`, ...reporters), {
    quiet: true,
  });
  const { passed, failed, skipped } = count(report);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output, skipped };
}

/**
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string, title: string }[] }[]} testResults
 */

/** @param {string} file */
function count(file) {
  try {
    /** @type {Report} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    // A file that could not even be loaded has no tests to count.
    const broken = report.testResults.filter(
      (one) => one.status === 'failed' && one.assertionResults.length === 0,
    );
    // A skipped test's name says why it is.
    const skipped = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .flatMap(({ status, title }) => (status === 'skipped' || status === 'pending' ? [title] : []))
      .join('; ');
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: '' };
  }
}
