import { stripVTControlCharacters } from 'node:util';
import { printLine, showJob } from './display.mjs';
import { Stopped } from './process.mjs';
import { Trouble } from './say.mjs';

/**
 * Does what must hold before a change lands, several steps side by side. A step that fails does not keep the others
 * from running, so that one run tells all; only what needs the failed one's result fails with it.
 *
 * @param {import('./steps.mjs').Step[]} steps in order: a step comes after those that it needs
 * @param {string[]} only words by which to choose steps; none means all of them
 * @returns {Promise<number>} an exit code
 */
export async function test(steps, only) {
  const chosen = steps.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));
  if (chosen.length === 0)
    throw new Trouble(`No step is called that. There are: ${steps.map(({ name }) => name).join(', ')}.`);
  const width = Math.max(...chosen.map(({ name }) => name.length));
  const begun = performance.now();
  // Whether that went well is for the step that needs it to say.
  for (const { ahead } of chosen) ahead?.().catch(() => undefined);
  const results = await inLanes(chosen, width);
  for (const { name, failed, output } of results)
    if (failed > 0)
      console.log(`\n──── ${name}\n\n${plain(output.trim())}\n\nThis step alone: npm test -- '${name}'`);
  slowest(results.flatMap(({ files = [] }) => files));
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  console.log(`\n${minutes(performance.now() - begun)} in all`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * Each lane does its steps one after the other; lanes run side by side. A step waits for those that it comes after.
 *
 * @param {import('./steps.mjs').Step[]} steps
 * @param {number} width
 */
async function inLanes(steps, width) {
  /** @type {Map<string, Promise<unknown>>} the last step of each lane so far */
  const lanes = new Map();
  /** @type {Map<string, Promise<unknown>>} */
  const byName = new Map();
  return Promise.all(
    steps.map((step) => {
      const before = [lanes.get(step.lane), ...(step.after ?? []).map((name) => byName.get(name))];
      const done = Promise.all(before).then(() => timed(step, width));
      lanes.set(step.lane, done);
      byName.set(step.name, done);
      return done;
    }),
  );
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {number} width
 */
async function timed({ name, perform }, width) {
  const job = showJob(name);
  const begun = performance.now();
  const result = await perform(job).catch(failure);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const done = result.passed + result.failed > 0;
  const told = [
    ...(done ? [`${verdict(result)}, ${seconds} s`] : []),
    ...(result.skipped ? [`skipped: ${result.skipped}`] : []),
  ];
  job.end(`→ ${name.padEnd(width)} ${told.join('; ')}`);
  return { name, ...result };
}

/** @param {import('./steps.mjs').Timed[]} files */
function slowest(files) {
  if (files.length < 10) return;
  const ten = [...files].sort((a, b) => b.seconds - a.seconds).slice(0, 10);
  printLine('\nThe ten slowest test files:');
  for (const { file, seconds } of ten) console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
}

/** @param {number} milliseconds */
function minutes(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** @param {import('./steps.mjs').Result} result */
function verdict({ passed, failed }) {
  if (failed > 0) return passed > 0 ? `${failed} failed, ${passed} passed` : 'failed';
  return passed > 1 ? `${passed} passed` : 'passed';
}

/**
 * @param {unknown} error
 * @returns {import('./steps.mjs').Result}
 */
function failure(error) {
  if (error instanceof Stopped) throw error;
  const output =
    error instanceof Trouble ? error.message : String(error instanceof Error ? error.stack : error);
  return { passed: 0, failed: 1, output };
}

/**
 * Colours are for terminals; some tools print them into files too.
 *
 * @param {string} output
 */
function plain(output) {
  return process.stdout.isTTY ? output : stripVTControlCharacters(output);
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
