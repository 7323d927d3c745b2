import { describe, expect, test } from 'vitest';
import { chartLead, chartSummary } from '../../../../src/features/tables/charts/chart-words.ts';
import type { Chart } from '../../../../src/book/schema/evidence/chart.ts';
import type { Column, Value } from '../../../../src/book/schema/evidence/table.ts';
import { means, sharing, table } from '../../../book/allotment-tables.ts';

const said = (columns: Column[], rows: Record<string, Value[]>, chart: Chart) =>
  chartSummary({ ...table(columns, rows), chart }).map(({ about, says }) =>
    about ? `${about}: ${says}` : says,
  );

test('a table without a picture has nothing said of one', () => {
  expect(chartLead(sharing)).toBeUndefined();
  expect(chartSummary(sharing)).toEqual([]);
});

describe('Of a ranking', () => {
  const chart = { kind: 'ranking', column: 'use' } as const;

  test('the ends are told, with the rows that share them', () => {
    const rows = { spades: [3.5], forks: [3.5], hoes: [2] };
    expect(said([means('use')], rows, chart)).toEqual([
      'Highest: ‘The spades’ and ‘The forks’ (3.5); lowest: ‘The hoes’ (2.0).',
    ]);
  });

  test('many rows that tie are counted, not listed', () => {
    const rows = { spades: [3.5], forks: [2], hoes: [2], rakes: [2], cans: [2] };
    expect(said([means('use')], rows, chart)).toEqual([
      'Highest: ‘The spades’ (3.5); lowest: four rows (2.0).',
    ]);
  });

  test('the lead says where the table’s own order is another', () => {
    const lead = (rows: Record<string, Value[]>) => chartLead({ ...table([means('use')], rows), chart });
    expect(lead({ spades: [2], forks: [3] })).toContain('not quite the table’s order');
    expect(lead({ spades: [3], forks: [2] })).not.toContain('order');
  });
});

describe('Of groups on one line', () => {
  const chart = { kind: 'dots', overall: 'all' } as const;
  const columns = [means('all'), means('keepers'), means('holders'), means('visitors')];

  test('the rows are told where they differ most and least', () => {
    const rows = { sheds: [2, 1.4, 2.4, 2], paths: [3, 3, 3.1, null] };
    expect(said(columns, rows, chart)).toEqual([
      'all: Highest: ‘The paths’ (3.0); lowest: ‘The sheds’ (2.0).',
      'The groups differ most on ‘The sheds’ (keepers 1.4, holders 2.4), and least on ‘The paths’ (keepers 3.0, holders 3.1).',
    ]);
  });

  test('nothing is said of most and least where they differ alike everywhere', () => {
    expect(said(columns, { sheds: [2, 2.4, 1.4, 2], paths: [3, 3.4, 2.4, 3] }, chart)).toHaveLength(1);
  });
});

test('of two columns the ends are told, and where the first of the one stands in the other', () => {
  const rows = { sheds: [4, 2], paths: [2, 3], butts: [1, 2] };
  expect(said([means('use'), means('cost')], rows, { kind: 'scatter', x: 'use', y: 'cost' })).toEqual([
    'use: Highest: ‘The sheds’ (4.0); lowest: ‘The butts’ (1.0).',
    'cost: Highest: ‘The paths’ (3.0); lowest: ‘The sheds’ and ‘The butts’ (2.0).',
    '‘The sheds’, highest in the one, comes joint second of three in the other.',
  ]);
});

test('of marks the fullest rows and columns are told, and what is marked together', () => {
  const columns = ['light', '‘shade’', 'water'].map((label): Column => ({ id: label, label, type: 'mark' }));
  const rows = { beans: ['•', null, '•'], ferns: [null, '•', null], peas: ['•', null, '•'] };
  expect(said(columns, rows, { kind: 'matrix' })).toEqual([
    'Most marks in a row: ‘The beans’ and ‘The peas’ (two each).',
    'Most marks in a column: ‘light’ and ‘water’ (two each).',
    'Marked together most often: ‘light’ and ‘water’ (two rows).',
  ]);
});
