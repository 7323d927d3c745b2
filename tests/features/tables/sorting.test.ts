import { describe, expect, test } from 'vitest';
import { type Order, inOrder, nextOrder } from '../../../src/features/tables/sorting.ts';

describe('Pressing a head again and again', () => {
  const presses = (isWords: boolean) => {
    const orders: Order[] = [];
    for (let now: Order = 'printed'; orders.length < 3;) orders.push((now = nextOrder(now, isWords)));
    return orders;
  };

  test('shows the highest figures first, then the lowest, then the printed order', () => {
    expect(presses(false)).toEqual(['descending', 'ascending', 'printed']);
  });

  test('shows words from A, then from Z, then in the printed order', () => {
    expect(presses(true)).toEqual(['ascending', 'descending', 'printed']);
  });
});

describe('Rows', () => {
  const rows = ['beds 3', 'sheds', 'paths 1', 'butts 3'];
  const number = (row: string) => (row.includes(' ') ? Number(row.split(' ')[1]) : undefined);

  test('keep the printed order where they tie', () => {
    expect(inOrder(rows, number, 'descending')).toEqual(['beds 3', 'butts 3', 'paths 1', 'sheds']);
  });

  test('without a figure come last, whichever way', () => {
    expect(inOrder(rows, number, 'ascending').at(-1)).toBe('sheds');
  });

  test('are sorted by words as a reader sorts them', () => {
    expect(inOrder(['pots', 'Éclairs', 'Fleece'], (row) => row, 'ascending')).toEqual([
      'Éclairs',
      'Fleece',
      'pots',
    ]);
  });

  test('are never sorted in place', () => {
    expect(inOrder(rows, number, 'printed')).not.toBe(rows);
  });
});
