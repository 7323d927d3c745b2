import type { Row, Table } from '../../book/schema/evidence/table.ts';
import { entries, place } from '../../book/figures/arithmetic.ts';

/** A row's place in the order of a column: “3”, or “1=” where several share it. */
export interface Place {
  row: Row;
  value: number;
  place: string;
}

/** Rows by a column's values, the greatest first; rows that tie keep the table's order. */
export function ranked(table: Table, column: string): Place[] {
  const all = entries(table, column);
  return all
    .toSorted((a, b) => b.value - a.value)
    .map(({ row, value }) => {
      const shares = all.filter((other) => other.value === value).length > 1;
      return { row, value, place: `${place(all, value)}${shares ? '=' : ''}` };
    });
}
