import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root, run } from './process.mjs';
import { mark } from './test-reporter.mjs';
import { tool } from './tool.mjs';

/**
 * Runs one of the projects in vitest.config.ts and counts its tests.
 *
 * @param {string} project
 * @param {(status: string) => void} tell how far it has come
 * @param {string[]} [options] more of Vitest's
 * @returns {Promise<import('./steps.mjs').Result>}
 */
export async function vitest(project, tell, options = []) {
  const report = join(root, '.build/tests', `${project}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    `--reporter=${new URL('test-reporter.mjs', import.meta.url).pathname}`,
  ];
  const log = `.build/logs/${project}-tests.log`;
  /** @type {import('./steps.mjs').Timed[]} */
  const files = [];
  const { code, output } = await run(
    ...tool('vitest', 'run', `--project=${project}`, ...options, ...reporters),
    {
      quiet: true,
      log,
      onLine: (line) => follow(line, tell, files),
    },
  );
  const { passed, failed, skipped, failures } = count(report, project);
  const crashed = code !== 0 && failed === 0;
  return {
    passed,
    failed: crashed ? 1 : failed,
    output: [...failures, ...(crashed ? [tail(output)] : []), `The whole log: ${log}`].join('\n\n'),
    skipped,
    files,
  };
}

/**
 * @param {string} line
 * @param {(status: string) => void} tell
 * @param {import('./steps.mjs').Timed[]} ended
 */
function follow(line, tell, ended) {
  if (!line.startsWith(mark)) return;
  const { files, done, tests, failed, last, duration } = JSON.parse(line.slice(mark.length));
  if (last) ended.push({ file: last, seconds: duration / 1000 });
  tell(
    [
      `${done} of ${files} files`,
      `${tests} tests`,
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(last ? [`last ${last.replace(/^tests\//, '')}`] : []),
    ].join(', '),
  );
}

/**
 * @typedef {object} Report Vitest's own, in JSON
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ name: string, status: string, message?: string, assertionResults: Assertion[] }[]} testResults
 *
 * @typedef {{ status: string, title: string, fullName?: string, failureMessages?: string[] }} Assertion
 */

/**
 * @param {string} file
 * @param {string} project
 */
function count(file, project) {
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
    const failures = report.testResults.flatMap(({ name, message, assertionResults }) => [
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map((one) =>
          failure(project, name, one.fullName ?? one.title, one.failureMessages?.[0] ?? '', one.title),
        ),
      ...(assertionResults.length === 0 && message
        ? [failure(project, name, 'could not be loaded', message)]
        : []),
    ]);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped,
      failures,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: '', failures: [] };
  }
}

/**
 * A failed test in a few lines, with the command that runs it alone.
 *
 * @param {string} project
 * @param {string} path
 * @param {string} name
 * @param {string} message
 * @param {string} [title] for the command
 */
function failure(project, path, name, message, title) {
  const file = relative(root, path).replaceAll('\\', '/');
  const chosen = title ? ` -t ${JSON.stringify(title.replace(/[.*+?^${}()|[\]\\]/g, '.'))}` : '';
  const short = message
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 1000)}`)
    .join('\n');
  return `✗ ${file}: ${name}\n${short}\n    Alone: npm run test:one -- --project ${project} ${file}${chosen}`;
}

/** @param {string} output */
function tail(output) {
  return output
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith(mark))
    .slice(-30)
    .join('\n');
}
