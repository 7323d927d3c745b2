import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fitsThisMachine } from '../../tools/run/installed.mjs';
import { type Project, makeProject, start } from './project.ts';

const lockOf = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } });
const spade = lockOf({ 'node_modules/spade': { integrity: 'sha512-1' } });

let project: Project;
beforeEach(async () => {
  project = await makeProject({ 'package-lock.json': spade });
});
afterEach(() => project.remove());

const installs = async () => (await project.read('installs.log')).split('\n').length - 1;

test('what the lock file names is installed once', async () => {
  await project.run(['build']).done;
  await project.run(['build']).done;
  expect(await installs()).toBe(1);
  expect(await project.read('installs.log')).toMatch(/^ci --include=dev /);
});

test('a lock file that has changed is installed again', async () => {
  await project.run(['build']).done;
  await project.write({ 'package-lock.json': spade.replace('sha512-1', 'sha512-2') });
  await project.run(['build']).done;
  expect(await installs()).toBe(2);
});

test.skipIf(process.platform === 'win32')('an interrupted install is repaired by the next run', async () => {
  const first = project.run(['build'], { NPM_TAKES: '60000' });
  await first.prints(/Installing/);
  while (!(await project.read('installs.log').catch(() => ''))) await new Promise((go) => setTimeout(go, 20));
  first.stop('SIGINT');
  expect((await first.done).code).toBe(130);
  const { code } = await project.run(['build']).done;
  expect(code).toBe(0);
  expect(await installs()).toBe(2);
});

test('two runs at once install once', async () => {
  const slow = { NPM_TAKES: '700' };
  const runs = await Promise.all([project.run(['build'], slow).done, project.run(['build'], slow).done]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(await installs()).toBe(1);
  expect(runs.map(({ output }) => output).join()).toContain('Another run is installing: waiting for it');
});

test('the packages of two folders are fetched side by side, such as a newer Node’s and the project’s', async () => {
  await project.write({
    'tools/node/package-lock.json': spade,
    // Ends only when the other has begun.
    'npm/npm-cli.js': `
      import { appendFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
      const log = ${JSON.stringify(join(project.folder, 'installs.log'))};
      appendFileSync(log, 'begun\\n');
      while (readFileSync(log, 'utf8').split('begun').length < 3) await new Promise((go) => setTimeout(go, 20));
      mkdirSync('node_modules', { recursive: true });
      cpSync('package-lock.json', 'node_modules/.package-lock.json');`,
  });
  const both = `import('./tools/run/install.mjs').then(({ install }) =>
    Promise.all([install('tools/node', ''), install('.', '')]))`;
  expect(await start(['-e', both], project.folder).done).toEqual({ code: 0, output: '' });
});

test.each([
  ['getaddrinfo ENOTFOUND registry.example', 'The packages could not be fetched: is there a network?'],
  ['npm error code EUSAGE', 'package.json and package-lock.json do not agree.'],
  ['npm error code ENOSPC', 'The disk is full.'],
  ['something new', 'The packages could not be installed; npm says why above.'],
])('when npm says “%s”, the last line says what to do', async (said, sentence) => {
  await project.write({ 'npm/npm-cli.js': `console.error(${JSON.stringify(said)}); process.exit(1);` });
  const { code, output } = await project.run(['build']).done;
  expect(code).toBe(1);
  expect(output).toContain(said);
  expect(output.trim().split('\n').at(-1)).toContain(sentence);
});

test('a native package that npm could not fetch, and forgave itself, is missed', async () => {
  const trowel = { integrity: 'sha512-3', optional: true, os: [process.platform], cpu: [process.arch] };
  const foreign = { integrity: 'sha512-4', optional: true, os: ['aix'] };
  const packages = { 'node_modules/trowel': trowel, 'node_modules/foreign': foreign };
  await project.write({
    'package-lock.json': lockOf(packages),
    // Offline, npm leaves both out and ends well; with a network, only the one for another system.
    'npm/npm-cli.js': `
      import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
      const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
      delete lock.packages['node_modules/foreign'];
      if (process.env.OFFLINE) delete lock.packages['node_modules/trowel'];
      writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock));
      appendFileSync('installs.log', 'ci\\n');`,
  });
  const offline = await project.run(['build'], { OFFLINE: '1' }).done;
  expect(offline.code).toBe(1);
  expect(offline.output).toContain('The packages could not be fetched: is there a network?');
  await project.run(['build']).done;
  expect((await project.run(['build']).done).code).toBe(0);
  expect(await installs()).toBe(2);
});

test('a missing npm is told', async () => {
  const { output } = await project.run(['build'], { npm_execpath: '', PATH: 'nowhere' }).done;
  expect(output.trim().split('\n').at(-1)).toContain('npm was not found. It comes with Node');
});

test('packages of another system are not missed, and not taken for this one’s', () => {
  expect(fitsThisMachine({})).toBe(true);
  expect(fitsThisMachine({ os: [process.platform], cpu: process.arch })).toBe(true);
  expect(fitsThisMachine({ os: [`!${process.platform}`] })).toBe(false);
  expect(fitsThisMachine({ os: ['!aix'] })).toBe(true);
  expect(fitsThisMachine({ cpu: ['s390x'] })).toBe(false);
});
