import { describe, expect, test } from 'vitest';
import { filesLike, read } from './house/sources.ts';

const name = (file: string) => file.split('/').at(-1) ?? '';

// Which room may enter which is held by ESLint and dependency-cruiser: tools/rooms.mjs, .dependency-cruiser.mjs.

test('no folder of src holds more than 25 files', () => {
  const folders = Map.groupBy(filesLike('src/**/*'), (file) => file.slice(0, file.lastIndexOf('/')));
  const crowded = [...folders].filter(([, files]) => files.length > 25).map(([folder]) => folder);
  expect(crowded).toEqual([]);
});

describe('file names', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

  test('of modules, styles and tests are lower case with hyphens', () => {
    const modules = filesLike('{src,tests,tools}/**/*.{ts,mjs,css}').filter(
      (file) => !file.startsWith('src/pages/'),
    );
    expect(modules.filter((file) => !kebab.test(name(file)))).toEqual([]);
  });

  test('of components are PascalCase', () => {
    const components = filesLike('src/{site,features}/**/*.astro');
    expect(components.filter((file) => !/^([A-Z][a-z0-9]*)+\.astro$/.test(name(file)))).toEqual([]);
  });

  test('of pages are their addresses', () => {
    const pages = filesLike('src/pages/**/*.{astro,ts}').flatMap((file) => file.split('/').slice(2));
    const word = /^(\[(\.\.\.)?[a-z]+\]|[a-z0-9-]+)(\.[a-z]+)*$/;
    // What only helps pages is marked as Astro wants it marked.
    expect(pages.filter((part) => !word.test(part.replace(/^_/, '')))).toEqual([]);
  });
});

// Node, which runs scripts and their tests as they stand, reads no .astro file: who takes one cannot be tried by itself.
test('only files named components.ts take components from .astro files', () => {
  const importing = filesLike('{src,tests,tools}/**/*.{ts,mjs}').filter((file) =>
    /^(import|export)\b[^;]*from '[^']+\.astro'/m.test(read(file)),
  );
  expect(importing.filter((file) => name(file) !== 'components.ts')).toEqual([]);
  expect(importing).not.toEqual([]);
});

// They are left out while these are what they were: tools/run/unit-tests.mjs.
test('the runner’s own tests look at nothing but the runner', () => {
  const elsewhere = filesLike('tests/tools/*.ts').flatMap((file) =>
    [...read(file).matchAll(/from '([^']+)'/g)]
      .map(([, from = '']) => from)
      .filter((from) => !/^(\.\.\/\.\.\/tools\/|\.\/|node:|vitest$)/.test(from))
      .map((from) => `${file}: ${from}`),
  );
  expect(elsewhere).toEqual([]);
});
