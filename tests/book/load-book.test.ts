import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { allKinds, kindOf } from '../../src/book/kinds.ts';
import { entries } from '../../src/book/entries.ts';
import { loadBook } from '../../src/book/load-book.ts';

const allotments = join(import.meta.dirname, '../fixtures/allotments');
const folder = mkdtempSync(join(tmpdir(), 'book-'));
cpSync(allotments, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

describe('a Book read from its folder', () => {
  const book = loadBook(allotments);

  test('has a list for every kind of content, and a kind for every list', () => {
    const lists = Object.keys(book).filter((name) => name !== 'permalinks' && !(name in entries));
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

describe('an entry of a Book', () => {
  const book = loadBook(allotments);

  test('is found by its id, in the list that has it', () => {
    expect(book.quotation('keep-the-peace')).toBe(book.quotes.find(({ id }) => id === 'keep-the-peace'));
    expect(book.table('table-1')).toBe(book.evidence[0]);
    expect(book.section('water')).toBe(book.paper.sections.find(({ id }) => id === 'water'));
    expect(book.side('local')).toBe(book.site.sides.find(({ id }) => id === 'local'));
  });

  test('is looked for in the lists of a Book that was made from another', () => {
    const [quote] = book.quotes;
    const other = { ...book, quotes: quote ? [{ ...quote, gloss: 'Something else.' }] : [] };
    expect(other.quotation(quote?.id ?? '').gloss).toBe('Something else.');
    expect(() => other.quotation('keep-the-peace')).toThrow('There is no quotation “keep-the-peace”.');
  });
});

test('a Book with ids that name nothing is not made, and each is told with its field', () => {
  const broken = join(folder, 'broken');
  cpSync(allotments, broken, { recursive: true });
  const change = (file: string, from: string, to: string) =>
    writeFileSync(join(broken, file), readFileSync(join(broken, file), 'utf8').replace(from, to));
  change('quotes/water.yaml', 'speaker: plotholder', 'speaker: plodholder');
  change('claims.yaml', 'row: ', 'row: no-');
  expect(() => loadBook(broken)).toThrow(
    /“plodholder” in “speaker” is not a speaker of speakers\.yaml\n.*“no-.*” in “for\.\d\.row” is not a row of a table/,
  );
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
