import type { Column, Row, Table } from '../../book/schema/evidence/table.ts';

/** The columns of marks in which a row has one, in the table's order. */
export function marksIn({ columns }: Table, row: Row): Column[] {
  return columns.filter(({ type }, index) => type === 'mark' && (row.values[index] ?? null) !== null);
}

/** The rows that have a mark in a column. */
export function rowsMarked(table: Table, column: Column): Row[] {
  return table.rows.filter((row) => marksIn(table, row).includes(column));
}

/** The rows and the columns with the most marks, and how many these are. */
export function mostMarked(table: Table) {
  const inRow = (row: Row) => marksIn(table, row).length;
  const inColumn = (column: Column) => rowsMarked(table, column).length;
  const marksOfRow = Math.max(...table.rows.map(inRow));
  const marksOfColumn = Math.max(...table.columns.map(inColumn));
  return {
    rows: table.rows.filter((row) => inRow(row) === marksOfRow),
    columns: table.columns.filter((column) => inColumn(column) === marksOfColumn),
    marksOfRow,
    marksOfColumn,
  };
}

/** The pairs of columns that most rows have marks in together, and how many rows these are. */
export function mostShared(table: Table): { columns: [Column, Column][]; rows: number } {
  const pairs = table.columns.flatMap((first, index) =>
    table.columns.slice(index + 1).map((second) => {
      const rows = rowsMarked(table, first).filter((row) => rowsMarked(table, second).includes(row));
      return { columns: [first, second] as [Column, Column], rows: rows.length };
    }),
  );
  const rows = Math.max(0, ...pairs.map((pair) => pair.rows));
  return { columns: pairs.filter((pair) => pair.rows === rows).map(({ columns }) => columns), rows };
}
