import { describe, expect, test } from 'vitest';
import { alignedValues, sharedUnit, sortValue } from '../../../src/features/tables/table-view.ts';
import type { Column } from '../../../src/book/schema/evidence/table.ts';
import { means, shares, table } from '../../book/allotment-tables.ts';

describe('Values that end on one line', () => {
  const mixed: Column = { id: 'weight', label: 'weight', type: 'number' };
  const values = alignedValues(
    table([mixed], { beans: [12], peas: [3.25], kale: [null], leeks: [0.5] }),
    mixed,
  );

  test('have their decimal points one below the other', () => {
    expect(values.filter(Boolean).map((value) => value.replace('\u2008', '.').split('.')[1]?.length)).toEqual(
      [2, 2, 2],
    );
  });

  test('stay as printed but for the blanks', () => {
    expect(values.map((value) => value.trim())).toEqual(['12', '3.25', '', '0.5']);
  });

  test('of a column with fixed decimals need no blanks', () => {
    const rating = means('rating');
    expect(alignedValues(table([rating], { beans: [3], peas: [3.2] }), rating)).toEqual(['3.0', '3.2']);
  });
});

describe('A unit', () => {
  const rated = (id: string) => ({ ...means(id), unit: 'mean rating' });

  test('that all columns have is said once', () => {
    expect(sharedUnit({ columns: [rated('use'), rated('care')] })).toBe('mean rating');
  });

  test('that only some have stays with them', () => {
    expect(sharedUnit({ columns: [rated('use'), shares('share')] })).toBeUndefined();
  });
});

test('a mark is sorted by being there, a figure by itself, and nothing by nothing', () => {
  const marks: Column = { id: 'mark', label: 'mark', type: 'mark' };
  expect([sortValue('•', marks), sortValue(null, marks)]).toEqual([1, 0]);
  expect([sortValue(2.5, means('use')), sortValue(null, means('use'))]).toEqual([2.5, null]);
});
