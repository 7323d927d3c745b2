import type { Column, Table } from '../../../book/schema/evidence/table.ts';
import { columnOf } from '../../../book/figures/values.ts';

/** One direction of a drawing: a column, and from where to where it runs. */
export interface Axis {
  column: Column;
  range: readonly [number, number];
  ticks: readonly number[];
  /** The column's head with its unit. */
  title: string;
  /** The value of a row; undefined where the paper prints no number. */
  valueIn(row: Table['rows'][number]): number | undefined;
}

/** An axis for a column: its scale's whole length, all of a hundred, or from zero to the next round number. */
export function axisOf(table: Table, id: string): Axis {
  const column = columnOf(table, id);
  const index = table.columns.indexOf(column);
  const valueIn = ({ values }: Table['rows'][number]) => {
    const value = values[index];
    return typeof value === 'number' ? value : undefined;
  };
  const range = rangeOf(column, table.rows.map(valueIn));
  // A head that is printed with its unit says it already.
  const title =
    column.unit && !column.label.endsWith(')') ? `${column.label} (${column.unit})` : column.label;
  return { column, range, ticks: ticksOf(range), title, valueIn };
}

function rangeOf({ scale, type }: Column, values: readonly (number | undefined)[]): [number, number] {
  if (scale) return [scale.min, scale.max];
  if (type === 'percent') return [0, 100];
  const greatest = Math.max(1, ...values.filter((value) => value !== undefined));
  const step = stepOf(greatest);
  return [0, Math.ceil(greatest / step) * step];
}

function ticksOf([from, to]: readonly [number, number]): number[] {
  const step = stepOf(to - from);
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** A step of 1, 2 or 5, or their tenfold, that makes about five parts. */
function stepOf(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length / 5));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= length / 5) ?? 10;
  return Math.max(1, factor * power);
}
