import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertContent, placement } from '../../tools/run/placement.mjs';
import { type Project, makeProject } from './project.ts';

let project: Project;
beforeEach(async () => {
  project = await makeProject();
});
afterEach(() => project.remove());

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
const last = (output: string) => output.trim().split('\n').at(-1);

describe('where the site is placed', () => {
  test.each([
    ['/my course/', 'set BASE_PATH=/my-course/.'],
    ['/über/uns/', 'set BASE_PATH=/uber/uns/.'],
    ['/a/../b/', 'set BASE_PATH=/a/b/.'],
    ['/..', 'such as /course/book/.'],
    ['/a%20b', 'set BASE_PATH=/a-20b/.'],
    ['/a?b', 'set BASE_PATH=/a-b/.'],
  ])('the base path “%s” is refused with the one to take', (path, remedy) => {
    expect(() => placement({ BASE_PATH: path })).toThrow(remedy);
    expect(() => placement({ BASE_PATH: path })).toThrow(`BASE_PATH is “${path}”`);
  });

  test.each(['/', '/course/joined-up/', 'a.b_c~d'])('the base path “%s” is taken', (path) => {
    expect(placement({ BASE_PATH: path }).BASE_PATH).toMatch(/^\/(.*\/)?$/);
  });

  test('a content folder whose name means something in an address is refused', () => {
    expect(() => assertContent({ CONTENT_DIR: '100% ours' })).toThrow('CONTENT_DIR is “100% ours”');
    expect(() => assertContent({ CONTENT_DIR: 'über uns' })).not.toThrow();
  });
});

test.skipIf(isWindows)('a pipe among the sources is not waited for', async () => {
  await mkdir(join(project.folder, 'content'));
  spawnSync('mkfifo', [join(project.folder, 'content/more.yaml')]);
  await symlink('..', join(project.folder, 'content/loop'));
  expect((await project.run(['build']).done).code).toBe(0);
});

test.skipIf(isWindows)('a build that is killed says so, and npm start points at it', async () => {
  await project.write({ 'node_modules/astro/main.js': `process.kill(process.pid, 'SIGKILL');` });
  const { code, output } = await project.run(['start']).done;
  expect(code).toBe(1);
  expect(output).toContain('The build was killed from outside, most often because memory ran out.');
});

test.skipIf(isWindows || !isRoot)(
  'a dist/ on another disk is exchanged, and nothing there is lost',
  async () => {
    await mkdir(join(project.folder, 'dist'));
    const other = await mkdtemp('/dev/shm/dist-');
    try {
      await rm(join(project.folder, 'dist'), { recursive: true });
      await symlink(other, join(project.folder, 'dist'));
      expect((await project.run(['build']).done).code).toBe(0);
      await project.write({ 'src/page.txt': 'second', 'dist/forgotten.html': 'old' });
      expect((await project.run(['build']).done).code).toBe(0);
      expect(await readdir(other)).toEqual(['index.html']);
      expect(await project.read('dist/index.html')).toBe('second');
      // Killed between the two halves of an exchange.
      await project.write({ 'dist/.build-old/index.html': 'first', 'src/page.txt': 'broken' });
      expect((await project.run(['build']).done).code).toBe(1);
      expect(await project.read('dist/index.html')).toBe('first');
    } finally {
      await rm(other, { recursive: true });
    }
  },
);

test.skipIf(isWindows)('a port that one may not use is told in a sentence', async () => {
  const script = `import('${join(project.folder, 'tools/serve.mjs')}').then(({ claimPort }) => claimPort(80)).then(
    (server) => server.close(() => console.log('taken')), ({ message }) => console.log(message));`;
  const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
  spawnSync('chmod', ['-R', 'a+rX', join(project.folder, '..')]);
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { ...nobody, encoding: 'utf8' });
  expect(stderr).toBe('');
  // Some systems let anybody have any port.
  if (stdout.trim() !== 'taken')
    expect(stdout).toMatch(/^Port 80 .+\. Choose another port: PORT=4322 npm start/);
});

describe('when nothing is installed yet', () => {
  beforeEach(() => rm(join(project.folder, 'node_modules/.package-lock.json')));

  test.skipIf(isWindows)('a home folder that may not be written is done without', async () => {
    const env = { HOME: join(project.folder, 'package.json/home') };
    expect((await project.run(['build'], env).done).code).toBe(0);
    expect(await project.read('installs.log')).toContain('--cache=');
  });

  test('npm’s own reason is shown where it ends well and left something out', async () => {
    await project.write({ 'npm/npm-cli.js': `console.error('npm warn ENOSPC: no space left on device');` });
    const { code, output } = await project.run(['build']).done;
    expect(code).toBe(1);
    expect(output).toContain('npm warn ENOSPC');
    expect(last(output)).toContain('The disk is full.');
  });

  test('the file that npm may not write is named', async () => {
    const said = 'npm error code EACCES\\nnpm error path /home/ann/.npm/_cacache';
    await project.write({ 'npm/npm-cli.js': `console.error('${said}'); process.exit(1);` });
    const { output } = await project.run(['build']).done;
    expect(last(output)).toContain('npm may not write /home/ann/.npm/_cacache');
  });
});
