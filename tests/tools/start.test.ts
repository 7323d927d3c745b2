import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Project, makeProject, start } from './project.ts';

const isWindows = process.platform === 'win32';
const address = /The site is at (http:\/\/127\.0\.0\.1:\d+\S*)/;

let project: Project;
beforeEach(async () => {
  project = await makeProject();
});
afterEach(() => project.remove());

/** Starts the site, fetches a page, stops it. */
async function visit(env: NodeJS.ProcessEnv = {}) {
  const run = project.run(['start'], env);
  const [, url = ''] = await run.prints(address);
  const page = await (await fetch(url)).text();
  run.stop('SIGINT');
  return { url, page, ...(await run.done) };
}

test('start builds, serves, and prints the address', async () => {
  const { page, output } = await visit();
  expect(page).toBe('first');
  expect(output).toContain('This copy is for this machine only');
});

test('a second start builds nothing, until a source or the base path changes', async () => {
  const builds = async () => (await project.read('builds.log')).split('\n').length - 1;
  await visit();
  await visit();
  expect(await builds()).toBe(1);
  await project.write({ 'src/page.txt': 'second' });
  expect((await visit()).page).toBe('second');
  expect(await builds()).toBe(2);
  expect((await visit({ BASE_PATH: '/garden/' })).url).toMatch(/\/garden\/$/);
  expect(await builds()).toBe(3);
});

test.skipIf(isWindows)('Ctrl-C stops it without an error', async () => {
  expect((await visit()).code).toBe(0);
});

test.skipIf(isWindows)('it ends when the npm that started it is gone', async () => {
  const npm = `require('child_process').spawn(process.execPath, ['tools/run.mjs', 'start'], { stdio: 'inherit' })`;
  const run = start(['-e', npm], project.folder, { npm_lifecycle_event: 'start' });
  const [, url = ''] = await run.prints(address);
  run.stop('SIGKILL');
  await expect
    .poll(
      () =>
        fetch(url).then(
          () => 'there',
          () => 'gone',
        ),
      { timeout: 5_000 },
    )
    .toBe('gone');
});

test('a taken port is told before anything is built', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const taken = other.address();
  const port = typeof taken === 'object' && taken ? taken.port : 0;
  const { code, output } = await project.run(['start'], { PORT: String(port) }).done;
  other.close();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} is taken`);
  await expect(project.read('builds.log')).rejects.toThrow('ENOENT');
});

test('a port that is none is told', async () => {
  const { code, output } = await project.run(['start'], { PORT: 'http' }).done;
  expect(code).toBe(1);
  expect(output.trim()).toBe('PORT is “http”, but a port is a number below 65536, such as 4322.');
});

test('a site that cannot be built is not served', async () => {
  await project.write({ 'src/page.txt': 'broken' });
  const { code, output } = await project.run(['start']).done;
  expect(code).toBe(1);
  expect(output).toContain('The site could not be built; the reason is above.');
});
