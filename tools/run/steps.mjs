import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  provideAce,
  provideBrowser,
  provideNginx,
  provideNu,
  provideObservatory,
  provideOtherBrowsers,
} from './browser.mjs';
import { build } from './build.mjs';
import { root, run } from './process.mjs';
import { rebuild } from './rebuild.mjs';
import { node, tool } from './tool.mjs';
import { vitest } from './vitest.mjs';

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string} output shown if something failed
 * @property {string} [skipped] what was not done, and why
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Result>} perform
 */

/** Held by those who wrote this from the paper; the paper itself is no part of it. */
const paper = process.env.PAPER_TEXT ?? '../shared/source/paper.txt';
const overlap = '../shared/tools/overlap.mjs';
const record = 'content/permalinks.lock';

/**
 * What `npm test` does, in order. A step counts as one; those that run tests count each test.
 *
 * @type {Step[]}
 */
export const steps = [
  { name: 'format', perform: () => program(tool('prettier', '--check', '--log-level=warn', '.')) },
  { name: 'lint', perform: () => program(tool('eslint', '.', '--cache', '--cache-location=.build/eslint')) },
  { name: 'types', perform: () => program(tool('astro', 'check', '--minimumSeverity=warning')) },
  { name: 'unit tests', perform: () => inBrowser('unit') },
  { name: 'own words', perform: () => withFile(overlap, node(overlap, 'content')) },
  { name: 'build at /', perform: () => site('dist', '/') },
  { name: 'the same again in another folder', perform: () => again('dist', '/') },
  {
    name: 'build of another book at /hilltop/',
    perform: () =>
      site('.build/another-book-base', '/hilltop/', { CONTENT_DIR: 'tests/fixtures/allotments' }),
  },
  {
    name: 'permalinks',
    perform: () => withFile(record, node('src/integrations/integrity/cli.ts', 'recorded', 'dist')),
  },
  { name: 'build at /course/joined-up/', perform: () => site('.build/base', '/course/joined-up/') },
  {
    name: 'build of another book',
    perform: () => site('.build/another-book', '/', { CONTENT_DIR: 'tests/fixtures/allotments' }),
  },
  { name: 'build of a hostile book', perform: hostileBook },
  { name: 'site tests', perform: () => inBrowsers('site') },
  { name: 'access', perform: onLinux(() => inBrowsers('access')) },
  {
    name: 'quotations against the paper',
    perform: () => withFile(paper, node('src/integrations/integrity/cli.ts', 'verify', paper)),
  },
];

/**
 * @param {[command: string, args: string[]]} program
 * @returns {Promise<Result>}
 */
async function program([command, args]) {
  return asOne(await run(command, args, { quiet: true }));
}

/**
 * @param {string} file what the step needs, and not everybody has
 * @param {[command: string, args: string[]]} commandLine
 * @returns {Promise<Result>}
 */
async function withFile(file, commandLine) {
  if (existsSync(join(root, file))) return program(commandLine);
  return { passed: 0, failed: 0, output: '', skipped: `${file} is not here` };
}

/**
 * @param {string} target
 * @param {string} base
 * @param {Partial<import('./placement.mjs').Placement>} [more]
 */
async function site(target, base, more = {}) {
  const placement = { BASE_PATH: base, SITE_URL: undefined, ...more };
  const { code, output } = await build(target, placement, { quiet: true });
  return asOne({ code, output: output.replace(pageWritten, '') });
}

/**
 * @param {string} target what was built before
 * @param {string} base
 */
async function again(target, base) {
  const { code, output } = await rebuild(target, { BASE_PATH: base, SITE_URL: undefined });
  return asOne({ code, output: output.replace(pageWritten, '') });
}

/** Written first: a book that tries everything in every text. */
async function hostileBook() {
  const content = '.build/hostile';
  rmSync(join(root, content), { recursive: true, force: true });
  const written = await program(node('tests/fixtures/hostile-book.ts', content));
  return written.failed > 0 ? written : site('.build/hostile-book', '/', { CONTENT_DIR: content });
}

/** Astro names every page that it writes; what went wrong stands before or after. */
const pageWritten = /^.*[├└]─ .*\n/gm;

/**
 * Pages are looked at, and diagrams drawn, in a real browser.
 *
 * @param {string} project
 */
async function inBrowser(project) {
  await provideBrowser();
  return vitest(project);
}

/**
 * The site is read in other browsers too, by checkers of HTML and of books, and from nginx, where there are any.
 *
 * @param {string} project
 */
async function inBrowsers(project) {
  await provideOtherBrowsers();
  await provideNu();
  await provideAce();
  await provideNginx();
  await provideObservatory();
  return inBrowser(project);
}

/**
 * The accessibility statement tells what was found on Linux: other systems have other typefaces.
 *
 * @param {() => Promise<Result>} perform
 * @returns {() => Promise<Result>}
 */
function onLinux(perform) {
  if (process.platform === 'linux') return perform;
  return () => Promise.resolve({ passed: 0, failed: 0, output: '', skipped: 'it is tried on Linux' });
}

/**
 * @param {import('./process.mjs').Outcome} outcome
 * @returns {Result}
 */
function asOne({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
