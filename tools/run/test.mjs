import { stripVTControlCharacters } from 'node:util';
import { Stopped } from './process.mjs';
import { Trouble } from './say.mjs';
import { steps } from './steps.mjs';

/**
 * Does everything that must hold before a change lands. A step that fails does not keep the others from running, so
 * that one run tells all.
 *
 * @param {string[]} only words by which to choose steps; none means all of them
 * @returns {Promise<number>}
 */
export async function test(only) {
  const chosen = steps.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));
  if (chosen.length === 0)
    throw new Trouble(`No step is called that. There are: ${steps.map(({ name }) => name).join(', ')}.`);
  const results = [];
  for (const step of chosen) results.push(await timed(step));
  for (const { name, failed, output } of results)
    if (failed > 0) console.log(`\n──── ${name}\n\n${plain(output.trim())}`);
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {import('./steps.mjs').Step} step */
async function timed({ name, perform }) {
  process.stdout.write(`→ ${name.padEnd(width)} `);
  const begun = performance.now();
  const result = await perform().catch(failure);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const done = result.passed + result.failed > 0;
  const told = [
    ...(done ? [`${verdict(result)}, ${seconds} s`] : []),
    ...(result.skipped ? [`skipped: ${result.skipped}`] : []),
  ];
  console.log(told.join('; '));
  return { name, ...result };
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

const width = Math.max(...steps.map(({ name }) => name.length));
