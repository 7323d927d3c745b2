import type { Table } from '../schema/table.ts';

/** Rows of figures that a slide takes at a size that the last row of a room can read. */
const most = 10;

/** A table for a slide: in two halves, the first the longer, where it has more rows than a slide takes. */
export function halves(table: Table): Table[] {
  const { rows, columns } = table;
  if (rows.length <= most || columns.length > 2) return [table];
  const middle = Math.ceil(rows.length / 2);
  return [
    { ...table, rows: rows.slice(0, middle) },
    { ...table, rows: rows.slice(middle) },
  ];
}
