import type { Column, Row, Table } from '../schema/evidence/table.ts';
import { columnOf } from './values.ts';

/** One number of a column, with the row it is in. */
export interface Entry {
  row: Row;
  value: number;
}

/**
 * The numbers of a column in the table's order; rows where the paper prints none are left out.
 * @throws when there is no such column, or no number in it.
 */
export function entries(table: Table, column: string): Entry[] {
  const index = table.columns.indexOf(columnOf(table, column));
  const found = table.rows.flatMap((row) => {
    const value = row.values[index];
    return typeof value === 'number' ? [{ row, value }] : [];
  });
  if (found.length === 0) throw new Error(`The column “${column}” of ${table.number} holds no numbers.`);
  return found;
}

/** What the column's numbers add up to. */
export function sum(column: readonly Entry[]): number {
  return column.reduce((total, { value }) => total + value, 0);
}

/** The entries with the greatest value: several where they tie. */
export function highest(column: readonly Entry[]): Entry[] {
  return having(column, Math.max(...column.map(({ value }) => value)));
}

/** The entries with the smallest value: several where they tie. */
export function lowest(column: readonly Entry[]): Entry[] {
  return having(column, Math.min(...column.map(({ value }) => value)));
}

/** A value's place when the greatest comes first: 1 when nothing in the column is greater. */
export function place(column: readonly Entry[], value: number): number {
  return 1 + column.filter((entry) => entry.value > value).length;
}

/** Entries that share their value with others, a group a value, in the table's order. */
export function ties(column: readonly Entry[]): Entry[][] {
  const distinct = [...new Set(column.map(({ value }) => value))];
  return distinct.map((value) => having(column, value)).filter((group) => group.length > 1);
}

/** Entries that are directly below a smaller value: where a column that descends breaks its own order. */
export function rises(column: readonly Entry[]): Entry[] {
  return column.filter(({ value }, index) => value > (column[index - 1]?.value ?? Infinity));
}

/**
 * The longest run at a column's end that repeats the column's beginning, value for value and in order.
 * The two runs never share an entry; nothing repeated gives an empty list.
 */
export function repeatedTail(column: readonly Entry[]): Entry[] {
  for (let length = Math.floor(column.length / 2); length > 0; length -= 1) {
    const tail = column.slice(-length);
    if (tail.every(({ value }, index) => value === column[index]?.value)) return tail;
  }
  return [];
}

/** Half the unit of the last printed decimal, which is how far rounding may have moved a figure: 0.05 for one. */
export function halfUnit(decimals: number): number {
  return 0.5 / 10 ** decimals;
}

/** The range in which a printed figure may have been before rounding, within the ends of its column's scale. */
export function span(
  value: number,
  { decimals = 0, scale }: Pick<Column, 'decimals' | 'scale'>,
): [number, number] {
  const half = halfUnit(decimals);
  return [Math.max(value - half, scale?.min ?? -Infinity), Math.min(value + half, scale?.max ?? Infinity)];
}

const having = (column: readonly Entry[], value: number) => column.filter((entry) => entry.value === value);
