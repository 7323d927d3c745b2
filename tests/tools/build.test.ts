import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Project, makeProject } from './project.ts';

let project: Project;
beforeEach(async () => {
  project = await makeProject();
});
afterEach(() => project.remove());

test('a build ends in dist/', async () => {
  const { code } = await project.run(['build']).done;
  expect(code).toBe(0);
  expect(await project.read('dist/index.html')).toBe('first');
});

test('a failed build leaves the last good dist/ as it was', async () => {
  await project.run(['build']).done;
  await project.write({ 'src/page.txt': 'broken' });
  const { code } = await project.run(['build']).done;
  expect(code).toBe(1);
  expect(await project.read('dist/index.html')).toBe('first');
});

test('a new build takes the old one’s place, whole', async () => {
  await project.run(['build']).done;
  await project.write({ 'dist/forgotten.html': 'of an older site', 'src/page.txt': 'second' });
  await project.run(['build']).done;
  expect(await project.read('dist/index.html')).toBe('second');
  await expect(project.read('dist/forgotten.html')).rejects.toThrow('ENOENT');
});

test('two builds at once wait for each other', async () => {
  const runs = await Promise.all([project.run(['build']).done, project.run(['build']).done]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(await project.read('dist/index.html')).toBe('first');
});

test('a base path may be given with or without its slashes', async () => {
  await project.run(['build'], { BASE_PATH: 'garden/plan' }).done;
  await project.run(['build'], { BASE_PATH: '/garden/plan/' }).done;
  expect(await project.read('builds.log')).toBe('/garden/plan/\n/garden/plan/\n');
});

test.each([
  [
    'garden.example',
    'SITE_URL is “garden.example”, but it must be a whole address, such as https://example.org.',
  ],
  [
    'https://garden.example/plan',
    'SITE_URL is “https://garden.example/plan”, but it names only the host: ' +
      'set SITE_URL=https://garden.example and BASE_PATH=/plan.',
  ],
])('the site address %s is refused with a sentence', async (address, sentence) => {
  const { code, output } = await project.run(['build'], { SITE_URL: address }).done;
  expect(code).toBe(1);
  expect(output.trim()).toBe(sentence);
});

test.each([
  ['without SITE_URL', {}, 'http://127.0.0.1:4321', 'SITE_URL=https://example.org npm run build'],
  [
    'for this machine, below a path',
    { SITE_URL: 'http://localhost:8080', BASE_PATH: '/plan/' },
    'http://localhost:8080',
    'SITE_URL=https://example.org BASE_PATH=/plan/ npm run build',
  ],
])('a build %s says that it cannot be published so, and what to do', async (_case, env, address, remedy) => {
  const { code, output } = await project.run(['build'], env).done;
  expect(code).toBe(0);
  expect(output).toContain('This copy is for this machine only');
  expect(output).toContain(address);
  expect(output).toContain(`${remedy} (docs/hosting.md)`);
});

test('a build for a host has nothing to warn of', async () => {
  const { code, output } = await project.run(['build'], { SITE_URL: 'https://garden.example' }).done;
  expect(code).toBe(0);
  expect(output).not.toContain('machine');
});

test('a task that does not exist is answered with those that do', async () => {
  const { code, output } = await project.run(['bulid']).done;
  expect(code).toBe(1);
  expect(output).toContain('There is no task “bulid”. There are: start, build, new-book, dev,');
});
