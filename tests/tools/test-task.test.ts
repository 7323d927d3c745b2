import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test as plain } from 'vitest';
import { test as runSteps } from '../../tools/run/test.mjs';
import { makeProject } from './project.ts';

/** In a project of its own, beside the others: they mostly wait for programs. */
const test = plain.extend('project', async ({}, { onCleanup }) => {
  const project = await makeProject();
  onCleanup(() => project.remove());
  return project;
});

describe.concurrent('npm test', () => {
  const last = (output: string) => output.trim().split('\n').at(-1);
  // format, lint, imports, unused code, types, promises and five builds, and five tests in each of two projects
  const passing = 21;
  const browser = { CHROME_PATH: process.execPath, OTHER_BROWSERS: 'no' };

  test('counts each test, and every other step as one', async ({ project }) => {
    const { code, output } = await project.run(['test'], browser).done;
    expect(last(output)).toBe(`${passing} passed, 0 failed`);
    expect(code).toBe(0);
    expect(await project.read('.build/another-book-base/index.html')).toBe('first');
  });

  test('goes on after a step that fails, and says so', async ({ project }) => {
    const { code, output } = await project.run(['test'], { ...browser, PRETTIER_FAILS: '1' }).done;
    expect(last(output)).toBe(`${passing - 1} passed, 1 failed`);
    expect(code).toBe(1);
  });

  test('counts a site that cannot be built', async ({ project }) => {
    await project.write({ 'src/page.txt': 'broken' });
    const { output } = await project.run(['test'], browser).done;
    expect(last(output)).toBe(`${passing - 5} passed, 5 failed`);
  });

  test('test:all does all of that, and then every page, base path and checker', async ({ project }) => {
    const { code, output } = await project.run(['test:all'], browser).done;
    // three more builds, and five more tests
    expect(last(output)).toBe(`${passing + 8} passed, 0 failed`);
    expect(code).toBe(0);
    expect(await project.read('.build/base/index.html')).toBe('first');
  });

  test('test:more does what test:all adds, and builds nothing twice', async ({ project }) => {
    await project.run(['test', 'build'], browser).done;
    const { output } = await project.run(['test:more'], browser).done;
    expect(last(output)).toBe('13 passed, 0 failed');
    // Five for npm test, then the second base path and the hostile book; the first site once more is built elsewhere.
    expect((await project.read('builds.log')).trim().split('\n')).toHaveLength(7);
  });

  test('says how far it is when it takes long, how to run a failed test alone, and where the log is', async ({
    project,
  }) => {
    const { output } = await project.run(['test', 'unit tests'], { ...browser, TEST_FAILS: '9500' }).done;
    expect(output).toMatch(/… unit tests: 3 of 7 files, 21 tests, last garden\.test\.ts, \d+ s\n/);
    expect(output).toContain('✗ tests/garden.test.ts: beans climb');
    expect(output).toContain('npm run test:one -- --project unit tests/garden.test.ts -t "beans climb"');
    expect(output).toContain('The whole log: .build/logs/unit-tests.log');
    expect(last(output)).toBe('4 passed, 1 failed');
  });

  test('says where a browser was looked for in vain', async ({ project }) => {
    const { output } = await project.run(['test', 'site'], { CHROME_PATH: 'nowhere', OTHER_BROWSERS: 'no' })
      .done;
    expect(output).toContain('CHROME_PATH is nowhere, where there is no program. Correct it or unset it.');
    expect(last(output)).toBe('0 passed, 1 failed');
  });

  test('says what was skipped, and does not count it', async ({ project }) => {
    const env = { ...browser, SKIPS: 'Firefox is not installed' };
    const { code, output } = await project.run(['test', 'site tests'], env).done;
    expect(output).toMatch(/5 passed, [\d.]+ s; skipped: Firefox is not installed\n/);
    expect(last(output)).toBe('5 passed, 0 failed');
    expect(code).toBe(0);
  });

  test('does only the steps that are named', async ({ project }) => {
    const { output } = await project.run(['test', 'format', 'lint']).done;
    expect(last(output)).toBe('2 passed, 0 failed');
  });
});

plain('what a later step needs installed is installed while the first one runs', async () => {
  const installed = Promise.withResolvers<undefined>();
  const done = { passed: 1, failed: 0, output: '' };
  const code = await runSteps(
    [
      { name: 'build', lane: 'site', perform: () => installed.promise.then(() => done) },
      {
        name: 'site tests',
        lane: 'site',
        ahead: () => Promise.resolve(installed.resolve(undefined)),
        perform: () => Promise.resolve(done),
      },
    ],
    [],
  );
  expect(code).toBe(0);
});

describe('npm run check', () => {
  test('leaves out the runner’s own tests while the runner is what it was when they passed', async ({
    project,
  }) => {
    await project.write({ 'tests/garden.test.ts': '' });
    const check = () => project.run(['check', 'unit'], { CHROME_PATH: process.execPath }).done;
    const left = 'skipped: the runner’s own tests';
    expect((await check()).output).not.toContain(left);
    expect((await check()).output).toContain(left);
    await project.write({ 'tools/more.mjs': '' });
    expect((await check()).output).not.toContain(left);
  });
});

describe('types', () => {
  test('are checked each time; Astro is asked for those of the content only when they can have changed', async ({
    project,
  }) => {
    const looks = async (change: Record<string, string> = {}) => {
      await project.write({ 'checks.log': '', ...change });
      const { code } = await project.run(['check', 'types']).done;
      return [code, ...(await project.read('checks.log')).trim().split('\n')];
    };
    expect(await looks()).toEqual([0, 'content', 'all']);
    expect(await looks()).toEqual([0, 'all']);
    expect(await looks({ 'src/page.txt': 'mistyped' })).toEqual([1, 'all']);
    expect(await looks({ 'src/page.txt': 'second' })).toEqual([0, 'all']);
    expect(await looks({ 'src/book/kinds.ts': '' })).toEqual([0, 'content', 'all']);
  });

  test('of the content are written by a build too', async ({ project }) => {
    await project.run(['build']).done;
    await project.run(['check', 'types']).done;
    expect(await project.read('checks.log')).toBe('all\n');
  });
});

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ci-'));
    await mkdir(join(folder, '.ci'));
    await copyFile(join(import.meta.dirname, '../../.ci/run'), join(folder, '.ci/run'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Runs it with a stand-in for npm. */
  async function ci(npm: string) {
    await writeFile(join(folder, 'npm'), `#!/bin/sh\n${npm}\n`);
    await chmod(join(folder, 'npm'), 0o755);
    const env = { ...process.env, PATH: folder + delimiter + (process.env.PATH ?? '') };
    const { status, stdout } = spawnSync(join(folder, '.ci/run'), { env, encoding: 'utf8' });
    return { status, lines: stdout.trim().split('\n') };
  }

  plain('does npm test, then what test:all adds, and ends with the count of both', async () => {
    const { status, lines } = await ci(
      'case "$1" in test) echo "7 passed, 2 failed"; exit 1;; *) echo "$2"; echo "30 passed, 0 failed";; esac',
    );
    expect(lines).toEqual(['7 passed, 2 failed', 'test:more', '30 passed, 0 failed', '37 passed, 2 failed']);
    expect(status).toBe(1);
  });

  plain('names at its end what failed in either, so that a log cut short still says it', async () => {
    const { lines } = await ci(
      'case "$1" in test) echo "✗ tests/a.test.ts: adds"; echo "7 passed, 1 failed"; exit 1;;' +
        ' *) for n in 1 2 3; do echo "… $n"; done; echo "──── lint"; echo "3 passed, 1 failed"; exit 1;; esac',
    );
    expect(lines.slice(-3)).toEqual(['✗ tests/a.test.ts: adds', '──── lint', '10 passed, 2 failed']);
  });

  plain('ends with a count even when nothing could be installed', async () => {
    const { status, lines } = await ci('echo "The disk is full."; exit 3');
    expect(lines).toEqual(['The disk is full.', 'The disk is full.', '0 passed, 2 failed']);
    expect(status).toBe(3);
  });
});
