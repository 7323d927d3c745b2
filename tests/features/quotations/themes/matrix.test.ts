import { describe, expect, test } from 'vitest';
import { addresses } from '../../../../src/book/addresses.ts';
import { type Matrix, themeMatrix, voiceMatrix } from '../../../../src/features/quotations/themes/matrix.ts';
import { whoSpeaks } from '../../../../src/features/quotations/voices/who-speaks.ts';
import { quoteCorpus } from '../../../../src/features/quotations/explorer/quote-corpus.ts';
import { Corpus, readState, search } from '../../../../src/features/query/index.ts';
import { allotments } from '../../../fixtures/allotments.ts';

const book = allotments();
const counts = ({ rows }: Matrix) => rows.map(({ cells }) => cells.map(({ count }) => count));

describe('choices of quotations have an address', () => {
  test('all of several themes', () =>
    expect(addresses.chosen({ themes: ['trust', 'rules'] })).toBe('/quotes/?theme=trust,rules&themes=all'));
  test('one theme and one role', () =>
    expect(addresses.chosen({ themes: ['trust'], role: 'warden' })).toBe('/quotes/?theme=trust&role=warden'));
  test('nothing chosen', () => expect(addresses.chosen({})).toBe('/quotes/'));
});

describe('themes by themes', () => {
  const matrix = themeMatrix(book);

  test('count the quotations that carry both; the diagonal counts those of one theme', () =>
    expect(counts(matrix)).toEqual([
      [3, 1],
      [1, 3],
    ]));
  test('say each count so that it can be read aloud, and lead to what it counts', () => {
    expect(matrix.rows[0]?.cells).toMatchObject([
      { says: '3 quotations about Trust', address: '/quotes/?theme=trust', shade: 'total' },
      {
        says: '1 quotation about Trust and Rules',
        address: '/quotes/?theme=trust,rules&themes=all',
        shade: 5,
      },
    ]);
  });
});

describe('themes by voices', () => {
  const matrix = voiceMatrix(book);

  test('count each role’s quotations on each theme, and leave out those of no role', () => {
    expect(counts(matrix)).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(matrix.foot?.cells.map(({ count }) => count)).toEqual([1, 1]);
  });
  test('say and lead to what they count', () => {
    expect(matrix.rows[1]?.cells[1]).toMatchObject({
      says: '1 quotation about Rules from wardens',
      address: '/quotes/?theme=rules&role=warden',
    });
    expect(matrix.foot?.cells[0]).toMatchObject({
      says: '1 quotation from plotholders',
      address: '/quotes/?role=plotholder',
    });
  });
});

test('every address finds as many quotations as its cell counts, and nothing in it is unknown', () => {
  const corpus = new Corpus(quoteCorpus(book));
  const cells = [themeMatrix(book), voiceMatrix(book)].flatMap(({ rows, foot }) =>
    [...rows, ...(foot ? [foot] : [])].flatMap((row) => row.cells),
  );
  for (const { address, count } of cells) {
    const found = search(corpus, readState(address.slice(address.indexOf('?')), corpus.facets));
    expect([address, found.results.length, found.problems]).toEqual([address, count, []]);
  }
});

test('cells are shaded in five steps up to the largest count, and nothing is not shaded', () => {
  const [quote] = book.quotes;
  if (!quote) throw new Error('the miniature book has quotations');
  const many = Array.from({ length: 9 }, (_, index) => ({
    ...quote,
    id: `again-${index}`,
    speaker: 'warden',
  }));
  const matrix = voiceMatrix({ ...book, quotes: [...book.quotes, ...many] });
  expect(matrix.rows.map(({ cells }) => cells.map(({ shade }) => shade))).toEqual([
    [1, 1],
    [0, 5],
  ]);
});

test('who speaks on a theme is counted by side, role and kind, and each quotation once', () => {
  const groups = whoSpeaks('rules', book);
  expect(
    groups.map(({ name, count, rows }) => [name, count, rows.map((row) => [row.name, row.count, row.all])]),
  ).toEqual([
    [
      'Local',
      0,
      [
        ['Plotholders', 0, 1],
        ['Role not named', 0, 1],
      ],
    ],
    ['National', 1, [['Wardens', 1, 1]]],
    [
      'Neither side',
      2,
      [
        ['Scholarship', 1, 1],
        ['Survey wording', 1, 1],
      ],
    ],
  ]);
  const all = groups.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.all, 0);
  expect(all).toBe(book.quotes.length);
});
