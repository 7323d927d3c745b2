import { describe, expect, test } from 'vitest';
import {
  type Entry,
  entries,
  highest,
  lowest,
  place,
  repeatedTail,
  rises,
  span,
  sum,
  ties,
} from '../../../src/book/figures/arithmetic.ts';
import { means, sharing, table } from '../allotment-tables.ts';

const ratings = entries(sharing, 'rating');
const ids = (found: readonly Entry[]) => found.map(({ row }) => row.id);
const column = (...values: number[]) =>
  entries(
    table([means('rating')], Object.fromEntries(values.map((value, i) => [`plot-${i}`, [value]]))),
    'rating',
  );

describe('A column of numbers', () => {
  test('leaves out the rows that have none', () => {
    expect(ids(ratings)).not.toContain('bees');
  });

  test('adds up', () => {
    expect(sum(ratings)).toBeCloseTo(16.5);
  });

  test('has one highest row, or several that tie', () => {
    expect(ids(highest(ratings))).toEqual(['tools']);
    expect(ids(highest(column(2.1, 3.2, 3.2)))).toEqual(['plot-1', 'plot-2']);
  });

  test('has a lowest row', () => {
    expect(ids(lowest(ratings))).toEqual(['seeds']);
  });

  test('gives rows that tie the same place, and counts them before the next', () => {
    expect([4.0, 3.5, 3.0].map((value) => place(ratings, value))).toEqual([1, 2, 4]);
  });

  test('names the rows that tie', () => {
    expect(ties(ratings).map(ids)).toEqual([['compost', 'water']]);
  });

  test('names each row that stands below a smaller figure', () => {
    expect(ids(rises(ratings))).toEqual(['water']);
    expect(rises(column(3, 2, 2, 1))).toEqual([]);
  });

  test('refuses a column that it does not have, or that holds words', () => {
    expect(() => entries(sharing, 'frost')).toThrow(
      'There is no column of Table 1 “frost”. Known: share, rating.',
    );
    const words = table([{ id: 'crops', label: 'Crops', type: 'list' }], { north: ['beans; kale'] });
    expect(() => entries(words, 'crops')).toThrow('The column “crops” of Table 1 holds no numbers.');
  });
});

describe('A tail that repeats the head', () => {
  test('is found at its full length', () => {
    expect(ids(repeatedTail(column(3.5, 3.4, 2.0, 3.5, 3.4)))).toEqual(['plot-3', 'plot-4']);
  });

  test('must keep the head’s order', () => {
    expect(repeatedTail(column(3.5, 3.4, 2.0, 3.4, 3.3))).toEqual([]);
  });

  test('never overlaps the head', () => {
    expect(repeatedTail(column(2, 2, 2, 2, 2))).toHaveLength(2);
  });
});

describe('The span of a printed figure', () => {
  test('reaches half a unit of its last decimal to either side', () => {
    const [least, greatest] = span(3.2, means('rating'));
    expect(least).toBeCloseTo(3.15);
    expect(greatest).toBeCloseTo(3.25);
  });

  test('ends where the scale ends', () => {
    expect(span(5.0, means('rating'))).toEqual([4.95, 5]);
    expect(span(1.0, means('rating'))).toEqual([1, 1.05]);
  });
});
