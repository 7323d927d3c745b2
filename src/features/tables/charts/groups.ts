import type { ChartOf } from '../../../book/schema/evidence/chart.ts';
import type { Column, Row, Table } from '../../../book/schema/evidence/table.ts';
import { columnOf } from '../../../book/figures/values.ts';

/** The columns that a chart sets against each other: those it names, or all but the one that sums them up. */
export function groupColumns(table: Table, { groups, overall }: ChartOf<'dots'>): Column[] {
  if (groups) return groups.map((id) => columnOf(table, id));
  return table.columns.filter(({ id, type }) => id !== overall && (type === 'number' || type === 'percent'));
}

/** How far groups are apart in a row, and which of them are lowest and highest there. */
interface GroupGap {
  row: Row;
  gap: number;
  low: Column[];
  high: Column[];
}

/** The rows in which at least two groups have figures, those where the groups are nearest to each other first. */
export function groupGaps(table: Table, groups: readonly Column[]): GroupGap[] {
  const gaps = table.rows.flatMap((row): GroupGap[] => {
    const figures = groups.flatMap((column) => {
      const value = row.values[table.columns.indexOf(column)];
      return typeof value === 'number' ? [{ column, value }] : [];
    });
    if (figures.length < 2) return [];
    const values = figures.map(({ value }) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const having = (value: number) =>
      figures.filter((one) => one.value === value).map(({ column }) => column);
    // 2.4 − 1.4 is not quite 1 to a computer.
    return [{ row, gap: Number((most - least).toFixed(6)), low: having(least), high: having(most) }];
  });
  return gaps.toSorted((a, b) => a.gap - b.gap);
}
