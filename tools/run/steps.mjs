import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { provideAllCheckers, provideTestBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { root, run } from './process.mjs';
import { rebuild } from './rebuild.mjs';
import { node, tool } from './tool.mjs';
import { types as typesOfAll } from './types.mjs';
import { unitTests } from './unit-tests.mjs';
import { vitest } from './vitest.mjs';

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string} output shown if something failed
 * @property {string | undefined} [skipped] what was not done, and why
 * @property {Timed[]} [files] how long each file of tests took
 *
 * @typedef {{ file: string, seconds: number }} Timed
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} lane steps of one lane run one after the other, lanes side by side
 * @property {string[]} [after] names of steps in other lanes that must have ended first
 * @property {() => Promise<void>} [ahead] installs what it needs besides the packages; begun with the first step
 * @property {(job: import('./display.mjs').Job) => Promise<Result>} perform
 */

/** Held by those who wrote this from the paper; the paper itself is no part of it. */
const paper = process.env.PAPER_TEXT ?? '../shared/source/paper.txt';
const overlap = '../shared/tools/overlap.mjs';
const record = 'content/permalinks.lock';
const otherBook = { CONTENT_DIR: 'tests/fixtures/allotments' };
const essay = { CONTENT_DIR: 'tests/fixtures/essay' };
const notes = { CONTENT_DIR: 'tests/fixtures/notes' };

/** One file more at a time than there are cores: while one waits for a page, another has something to do. */
const overSites = [`--maxWorkers=${Math.min(Math.max(availableParallelism(), 2), 4) + 1}`];

/** @type {Step[]} what is seen without building the site */
const layout = [
  {
    name: 'format',
    lane: 'sources',
    perform: () =>
      program(
        tool('prettier', '--check', '--log-level=warn', '--cache', '--cache-location=.build/prettier', '.'),
      ),
  },
  {
    name: 'lint',
    lane: 'sources',
    perform: () => program(tool('eslint', '.', '--cache', '--cache-location=.build/eslint')),
  },
  { name: 'imports', lane: 'sources', perform: () => program(tool('dependency-cruiser', 'src')) },
  { name: 'unused code', lane: 'sources', perform: () => program(tool('knip', '--no-config-hints')) },
];

/** @type {Step} */
const types = { name: 'types', lane: 'sources', perform: () => typesOfAll() };

/** @type {Step} after the types, which let Astro write down those of the content */
const promises = { name: 'promises', lane: 'sources', perform: () => program(tool('oxlint')) };

/** @type {Step} */
const unit = {
  name: 'unit tests',
  lane: 'sources',
  ahead: provideTestBrowser,
  perform: (job) => unitTests((files) => inBrowser('unit', job, files)),
};

/** @type {Step[]} the sites that tests look at; one that is fresh is not built again */
const builds = [
  { name: 'build at /', lane: 'site', perform: (job) => site('dist', '/', job) },
  {
    name: 'build of another book',
    lane: 'site',
    perform: (job) => site('.build/another-book', '/', job, otherBook),
  },
  {
    name: 'build of another book at /hilltop/',
    lane: 'site',
    perform: (job) => site('.build/another-book-base', '/hilltop/', job, otherBook),
  },
  { name: 'build of an essay', lane: 'site', perform: (job) => site('.build/essay', '/', job, essay) },
  {
    name: 'build of an argument alone',
    lane: 'site',
    perform: (job) => site('.build/notes', '/', job, notes),
  },
];

/**
 * What `npm run check` does: what is quick and needs no built site. Unit tests, which often wait, run beside all the rest.
 *
 * @type {Step[]}
 */
export const checkSteps = [
  { ...unit, lane: 'tests' },
  ...[types, promises].map((step) => ({ ...step, lane: 'types' })),
  ...layout,
];

/**
 * What `npm test` does. A step counts as one; those that run tests count each test.
 *
 * @type {Step[]}
 */
export const testSteps = [
  ...builds,
  ...layout,
  { name: 'own words', lane: 'sources', perform: () => withFile(overlap, node(overlap, 'content')) },
  {
    name: 'quotations against the paper',
    lane: 'sources',
    perform: () => withFile(paper, node('src/checks/cli.ts', 'verify', paper)),
  },
  unit,
  // It writes down what the content's types are, as builds do: not at once with them.
  { ...types, after: builds.map(({ name }) => name) },
  promises,
  {
    name: 'permalinks',
    lane: 'site',
    perform: () => withFile(record, node('src/checks/cli.ts', 'recorded', 'dist')),
  },
  {
    name: 'site tests',
    lane: 'site',
    ahead: provideTestBrowser,
    perform: (job) => inBrowser('site', job, overSites),
  },
];

/**
 * What `npm run test:all` does besides: every page, the second base path, other browsers and other people's checkers.
 *
 * @type {Step[]}
 */
const additions = [
  {
    name: 'build at /course/joined-up/',
    lane: 'site',
    perform: (job) => site('.build/base', '/course/joined-up/', job),
  },
  { name: 'build of a hostile book', lane: 'site', perform: hostileBook },
  { name: 'the same again in another folder', lane: 'site', perform: () => again('dist', '/') },
  {
    name: 'all site tests',
    lane: 'site',
    ahead: provideAllCheckers,
    perform: (job) => inBrowsers('all', job),
  },
];

/** @type {Step[]} what `npm run test:all` adds, by itself */
export const moreSteps = [...builds, ...additions];

/** @type {Step[]} */
export const allSteps = [...testSteps, ...additions];

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
 * @param {import('./display.mjs').Job} job
 * @param {Partial<import('./placement.mjs').Placement>} [more]
 */
async function site(target, base, job, more = {}) {
  const placement = { BASE_PATH: base, SITE_URL: undefined, ...more };
  return asOne(await build(target, placement, { job, unlessFresh: true, anyCommit: true }));
}

/**
 * @param {string} target what was built before
 * @param {string} base
 */
async function again(target, base) {
  const { code, output } = await rebuild(target, { BASE_PATH: base, SITE_URL: undefined });
  return asOne({ code, output });
}

/**
 * Written first: a book that tries everything in every text.
 *
 * @param {import('./display.mjs').Job} job
 */
async function hostileBook(job) {
  const content = '.build/hostile';
  rmSync(join(root, content), { recursive: true, force: true });
  const written = await program(node('tests/fixtures/hostile-book.ts', content));
  return written.failed > 0 ? written : site('.build/hostile-book', '/', job, { CONTENT_DIR: content });
}

/**
 * Pages are looked at, and diagrams drawn, in a real browser.
 *
 * @param {string} project
 * @param {import('./display.mjs').Job} job
 * @param {string[]} [options] Vitest's, or words by which to choose among the files
 */
async function inBrowser(project, job, options = []) {
  await provideTestBrowser();
  return vitest(project, job.status, options);
}

/**
 * The site is read in other browsers too, by checkers of HTML and of books, and from nginx, where there are any.
 *
 * @param {string} project
 * @param {import('./display.mjs').Job} job
 */
async function inBrowsers(project, job) {
  await provideAllCheckers();
  return inBrowser(project, job, overSites);
}

/**
 * @param {import('./process.mjs').Outcome} outcome
 * @returns {Result}
 */
function asOne({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
