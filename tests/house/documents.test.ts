import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesLike, read, root } from './sources.ts';

const documents = filesLike('*.md', 'docs/**/*.md', 'content/README.md');

test('the README is short enough to be read', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(120);
});

test('every link of a document to a file leads to one', () => {
  const links = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#|mailto:|\/|…)([^)#\s]+)/g)].map(([, path = '']) => ({
      file,
      path,
    })),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({ file, path }) => !existsSync(join(root, dirname(file), path)))).toEqual([]);
});

test('every file and folder that a document names in code exists', () => {
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/`((?:src|tests|tools|docs|content|\.github)\/[\w./[\]-]+)`/g)].map(
      ([, path = '']) => ({ file, path }),
    ),
  );
  expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
});

test('every command that a document names is one', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name),
  );
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

test('every decision is listed', () => {
  const list = read('docs/decisions/README.md');
  const decisions = filesLike('docs/decisions/*.md').filter((file) => !file.endsWith('README.md'));
  expect(decisions.filter((file) => !list.includes(file.replace('docs/decisions/', '')))).toEqual([]);
});

test('the plan of the house lists every room', () => {
  const plan = read('docs/architecture.md');
  const rooms = new Set(filesLike('src/features/**/*').map((file) => file.split('/')[2] ?? ''));
  expect([...rooms].filter((room) => !plan.includes(`\`${room}\``))).toEqual([]);
});

test('the drawing of the house has an arrow for every way that imports go, and no other', () => {
  const drawn = [...read('docs/architecture.md').matchAll(/^ {2}(\w+)(?:\[.*?\])? --> (\w+)/gm)].map(
    ([, from, to]) => `${from} → ${to}`,
  );
  const partOf = (path: string) => path.split('/')[1]?.replace('features', 'rooms') ?? '';
  const parts = ['lib', 'book', 'site', 'rooms', 'checks', 'pages'];
  const imported = filesLike('src/**/*.{ts,astro}').flatMap((file) =>
    [...read(file).matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map(
      ([, to = '']) => `${partOf(file)} → ${partOf(join(dirname(file), to).replaceAll('\\', '/'))}`,
    ),
  );
  const between = [...new Set(imported)].filter((arrow) => {
    const [from = '', to = ''] = arrow.split(' → ');
    return from !== to && parts.includes(from) && parts.includes(to);
  });
  expect(between.toSorted()).toEqual(drawn.toSorted());
});
