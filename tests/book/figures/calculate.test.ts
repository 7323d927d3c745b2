import { describe, expect, test } from 'vitest';
import { calculate } from '../../../src/book/figures/calculate.ts';
import type { CalcRequest } from '../../../src/book/figures/asked.ts';
import { means, sharing, table } from '../allotment-tables.ts';

const of = (request: CalcRequest) => calculate(sharing, request);
const visits = table([means('all'), means('growers'), means('wardens')], {
  frost: [3.0, 2.0, 4.0],
  slugs: [3.5, 3.0, 4.0],
  drought: [4.9, 4.8, 5.0],
});
const parts = { column: 'all', columns: 'growers wardens' };

const rated = { column: 'share', columns: 'rating' };
const answers: [string, CalcRequest, string][] = [
  ['counts rows in words', { do: 'rows' }, 'six'],
  ['adds a column up with its decimals', { do: 'sum', column: 'rating' }, '16.5'],
  ['says how much is wanting', { do: 'shortfall', column: 'rating', of: '20' }, '3.5'],
  ['gives the highest figure', { do: 'highest', column: 'rating' }, '4.0'],
  ['gives the lowest figure', { do: 'lowest', column: 'rating' }, '2.5'],
  ['names the highest row', { do: 'highest-row', column: 'rating' }, '‘The tools’'],
  ['names the lowest row', { do: 'lowest-row', column: 'rating' }, '‘The seeds’'],
  ['puts a row in its place', { do: 'place', column: 'rating', row: 'sheds' }, 'fourth'],
  ['names a tie', { do: 'tied', column: 'rating', row: 'water' }, '‘The compost’ and ‘The water’'],
  ['names the row that breaks the order', { do: 'rising-row', column: 'rating' }, '‘The water’'],
  ['counts a tail that repeats the head', { do: 'repeated-tail', column: 'rating' }, 'no'],
  ['infers the smallest sample', { do: 'smallest-sample', column: 'share' }, '6'],
  ['infers the next sample', { do: 'next-sample', column: 'share' }, '12'],
  ['turns a share into answers', { do: 'answers', column: 'share', row: 'tools' }, 'four'],
  [
    'turns it into answers of the next sample',
    { do: 'next-answers', column: 'share', row: 'tools' },
    'eight',
  ],
  ['counts rows of one voice', { do: 'single-voices', column: 'share' }, 'three'],
  ['counts rows of one or two voices', { do: 'one-or-two-voices', column: 'share' }, 'four'],
  ['counts single voices that rate highly', { do: 'single-voices-rated', ...rated, least: '3' }, 'two'],
  ['lists means that no one person gave', { do: 'impossible-singles', ...rated }, '2.5 and 3.5'],
  ['says in what group an extreme mean is unanimous', { do: 'unanimous-up-to', column: 'rating' }, '19'],
];

describe('A calculation', () => {
  test.each(answers)('%s', (_, request, answer) => {
    expect(of(request)).toBe(answer);
  });

  test('says how near weighted means come, and what rounding allows', () => {
    const said = (what: string) => calculate(visits, { do: what, ...parts });
    expect(said('nearest-mean')).toBe('0.000');
    expect(said('nearest-weights')).toBe('50 and 50');
    expect(said('rounding-allowed')).toBe('0.10');
    expect(said('unexplained-gap')).toBe('0.000');
  });

  test('does not stretch a figure past the end of its scale', () => {
    const topped = table([means('all'), means('growers')], { frost: [5.0, 4.9], slugs: [1.0, 1.2] });
    expect(calculate(topped, { do: 'unexplained-gap', column: 'all', columns: 'growers' })).toBe('0.100');
  });
});

describe('A calculation that cannot be made', () => {
  test('names the calculations that can', () => {
    expect(() => of({ do: 'guess' })).toThrow(
      /^There is no calculation “guess”\. Known: answers, highest, .*sum/,
    );
  });

  test('is not taken from JavaScript’s own names', () => {
    expect(() => of({ do: 'toString' })).toThrow('There is no calculation “toString”.');
  });

  test('says which attribute is missing', () => {
    expect(() => of({ do: 'sum' })).toThrow('column="…" is missing (in the calculation “sum” of Table 1).');
  });

  test('names the columns and the rows that there are', () => {
    expect(() => of({ do: 'sum', column: 'frost' })).toThrow('Known: share, rating.');
    expect(() => of({ do: 'place', column: 'rating', row: 'bees' })).toThrow(
      'There is no row of Table 1 with a number “bees”. Known: tools, compost, seeds, water, sheds.',
    );
  });

  test('refuses a number that is none', () => {
    expect(() => of({ do: 'shortfall', column: 'rating', of: 'ten' })).toThrow('of="ten" is not a number');
  });
});
