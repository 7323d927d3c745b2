import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { allKinds, kindOf } from '../../src/book/kinds.ts';
import { loadBook } from '../../src/book/load-book.ts';

const allotments = join(import.meta.dirname, '../fixtures/allotments');
const folder = mkdtempSync(join(tmpdir(), 'book-'));
cpSync(allotments, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

describe('a Book read from its folder', () => {
  const book = loadBook(allotments);

  test('has a list for every kind of content, and a kind for every list', () => {
    const lists = Object.keys(book).filter((name) => name !== 'permalinks');
    expect(allKinds.map((kind) => kind.in).toSorted()).toEqual(lists.toSorted());
  });

  test('keeps the text of everything that has some', () => {
    expect(book.readings.every(({ body }) => body.includes('<P'))).toBe(true);
    expect(book.lectures.every(({ body }) => body.includes('<Slide'))).toBe(true);
    for (const { body } of [...book.pages, ...book.modes, ...book.concepts]) expect(body.trim()).not.toBe('');
  });

  test('has its quotations in the order of the paper', () => {
    const order = book.paper.paragraphs.map(({ id }) => id);
    const places = book.quotes.map(({ paragraph }) => order.indexOf(paragraph));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

test('a file that does not fit its schema is named', () => {
  writeFileSync(join(folder, 'themes.yaml'), '- id: 7\n');
  expect(() => loadBook(folder)).toThrow(/themes\.yaml does not fit its schema/);
});

test.each([
  ['quotes/water.yaml', 'quote'],
  ['coding/first.yaml', 'coding'],
  ['coding/rules.yaml', 'rule'],
  ['coding/third.yaml', undefined],
  ['reading/water.mdx', 'reading'],
  ['reading/deep/water.mdx', undefined],
  ['reading/.water.mdx', undefined],
  ['paperxyaml', undefined],
])('the file %s holds a %s', (file, kind) => expect(kindOf(file)).toBe(kind));
