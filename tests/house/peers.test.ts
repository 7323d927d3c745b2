import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesOf } from '../bench/peers/pages.ts';
import { readSources } from '../bench/peers/sources.ts';

const pages = pagesOf(readSources(join(import.meta.dirname, '../fixtures/allotments')));

test('the benchmark’s peers get every page of the argument, every table and every quotation', () => {
  const kinds = pages.map(({ path }) => path.split('/')[0]);
  expect(new Set(kinds)).toEqual(new Set(['index', 'read', 'tables', 'quotes']));
  expect(pages.map(({ path }) => path)).toContain('read/water');
});

test('as plain Markdown: no element of ours is left, and a diagram is its Mermaid source', () => {
  const text = pages.map(({ body }) => body).join('\n');
  expect(text).not.toMatch(/<\/?[A-Z]/);
  expect(text).toContain('```mermaid\n');
  expect(text).toMatch(/^\| --- \|/m);
  expect(text).toMatch(/^> “/m);
});
