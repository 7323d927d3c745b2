import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { integrity } from '../../src/checks/integration.ts';
import { withApiary } from './apiary.ts';

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((text: string) => said.push(text));
});
afterEach(() => vi.restoreAllMocks());

test('A build of good content goes on without a word', async () => {
  await withApiary({}, (folder) => setUp(folder, 'build'));
  expect(said).toEqual([]);
});

test('A build of bad content stops before it begins, with every fault printed', async () => {
  const change = {
    'routes.yaml': { 'minutes: 5': 'minutes: 6' },
    'themes.yaml': { 'name: Habit': 'nam: Habit' },
  };
  const stopped = withApiary(change, (folder) => setUp(folder, 'build'));
  await expect(stopped).rejects.toThrow('The content has 2 faults in 2 files. They are listed above.');
  expect(said.join()).toMatch(/routes\.yaml:2 {2}route-minutes[^]*themes\.yaml:2 {2}unknown-field/);
});

test('A preview of what was built asks nothing of the content', async () => {
  await withApiary({ 'paper.yaml': null }, (folder) => setUp(folder, 'preview'));
  expect(said).toEqual([]);
});

test('A build of bad pages stops when they are written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en-GB"><title>A page</title><main><h1>A',
  );
  await writeFile(join(folder, 'bare.html'), '<p>Bare</p>');
  const { hooks } = integrity({ contentDir: 'tests/fixtures/apiary', base: '/' });
  const done = hooks['astro:build:done'] as unknown as (options: { dir: URL }) => Promise<void>;
  await expect(done({ dir: pathToFileURL(`${folder}/`) })).rejects.toThrow(
    'The built site has 4 faults in 1 file. They are listed above.',
  );
  await rm(folder, { recursive: true });
});

async function setUp(contentDir: string, command: string): Promise<void> {
  const { hooks } = integrity({ contentDir, base: '/' });
  await (hooks['astro:config:setup'] as unknown as (options: { command: string }) => Promise<void>)({
    command,
  });
}
