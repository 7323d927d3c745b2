import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnswerFile, SearchGuide } from '../../src/features/search/guide.ts';
import { site } from './sites.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(join(site.folder, file), 'utf8'));
const guide = read('search/guide.json') as SearchGuide;
const { answers } = read('search/answers.json') as AnswerFile;
const page = (path: string) => readFileSync(join(site.folder, path, 'index.html'), 'utf8');

test('every built page can be found, but for pieces of other sites, notices of what has moved, the list beside the files, and further pages of a list', () => {
  const found = new Set(guide.addresses.map((address) => address.replace(/#.*$/, '')));
  const pages = globSync('**/index.html', { cwd: site.folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter(
      (path) =>
        !/^\/embed\/|^\/download\/|\/page-\d+\/$/.test(path) && !page(path).includes('http-equiv="refresh"'),
    );
  expect(pages.filter((path) => !found.has(path))).toEqual([]);
});

test('every answer leads to a page and a place in it that are there', () => {
  const astray = answers.filter(({ address }) => {
    const [path = '', id] = address.split('#');
    return id ? !page(path).includes(`id="${id}"`) : !page(path);
  });
  expect(astray.map(({ name, address }) => `${name}: ${address}`)).toEqual([]);
});

test('what can be done and what can be taken away are answers too', () => {
  const kinds = new Set(answers.map(({ kind }) => kind));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['action', 'download', 'page', 'part', 'lecture', 'mode']),
  );
  const done = answers.flatMap(({ does }) => does ?? []);
  expect(done.sort()).toEqual(['cite', 'offline', 'print', 'settings']);
});

test('readers’ words are at least 300', () => {
  expect(answers.flatMap(({ asked = [] }) => asked).length).toBeGreaterThanOrEqual(300);
});
