import { build, buildAndWarn } from './build.mjs';
import { editions } from './editions.mjs';
import { newBook } from './new-book.mjs';
import { assertContent, placement, portFrom } from './placement.mjs';
import { run } from './process.mjs';
import { start } from './start.mjs';
import { allSteps, checkSteps, moreSteps, testSteps } from './steps.mjs';
import { test } from './test.mjs';
import { node, tool } from './tool.mjs';

/** @typedef {(args: string[]) => Promise<number>} Task does something, and answers with an exit code */

/**
 * Everything that `node tools/run.mjs` can do, by name.
 *
 * @type {Record<string, Task>}
 */
export const tasks = {
  start: () => start(),
  build: () => buildAndWarn('dist', placement()),
  'new-book': (args) => newBook(args),
  dev: (args) => {
    assertContent();
    return shown(tool('astro', 'dev', '--host', '127.0.0.1', '--port', String(portFrom()), ...args));
  },
  test: (args) => test(testSteps, args),
  'test:more': (args) => test(moreSteps, args),
  'test:all': (args) => test(allSteps, args),
  'test:one': (args) => shown(tool('vitest', 'run', ...args)),
  check: (args) => test(checkSteps, args),
  format: () => shown(tool('prettier', '--write', '--log-level=warn', '.')),
  bench: () => shown(node('tests/bench/bench.ts')),
  'bench:build': () => shown(node('tests/bench/build/bench.ts')),
  'bench:large': (args) => shown(node('tests/bench/large/index.ts', ...args)),
  'bench:peers': () => shown(node('tests/bench/peers/bench.ts')),
  permalinks: async () => {
    const { code } = await build('dist', placement(), { unlessFresh: true });
    return code === 0 ? shown(node('src/checks/cli.ts', 'record', 'dist')) : code;
  },
  'new-edition': async () => {
    const { code } = await build('dist', placement(), { unlessFresh: true });
    return code === 0 ? shown(node('src/features/changes/cli.ts', 'dist')) : code;
  },
  diagrams: (args) => shown(node('src/features/diagrams/cli.ts', ...args)),
  editions: () => editions('dist', placement()),
  verify: (args) => shown(node('src/checks/cli.ts', 'verify', ...args)),
};

/** @param {[command: string, args: string[]]} program */
async function shown([command, args]) {
  const { code } = await run(command, args, { env: placement() });
  return code;
}
