import type { Column, Row, Table, Value } from '../schema/evidence/table.ts';
import type { Quote } from '../schema/evidence/quote.ts';
import { plainWords } from '../words/words.ts';
import { find } from '../../lib/find.ts';

/** A value as the paper prints it: numbers with the column's decimals, nothing where it prints nothing. */
export function printed(value: Value, column: Pick<Column, 'decimals'>): string {
  if (value === null) return '';
  return typeof value === 'number' && column.decimals !== undefined
    ? value.toFixed(column.decimals)
    : String(value);
}

/** The items of a list value, which the paper separates with semicolons. */
export function listItems(value: Value): string[] {
  return String(value ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** A row of a table by id. @throws when there is none. */
export const rowOf = (table: Table, id: string): Row => find(table.rows, id, `row of ${table.number}`);

/** A column of a table by id. @throws when there is none. */
export const columnOf = (table: Table, id: string): Column =>
  find(table.columns, id, `column of ${table.number}`);

/** One cell by row and column id, as printed. @throws when the table has no such row or column. */
export function cell(table: Table, row: string, column: string): string {
  const found = columnOf(table, column);
  return printed(rowOf(table, row).values[table.columns.indexOf(found)] ?? null, found);
}

/** A table's note with the words of quotations put in where `{quote:<id>}` is. */
export function noteText(text: string, quotes: readonly Quote[]): string {
  return text.replace(/\{quote:([a-z0-9-]+)\}/g, (_, id: string) =>
    plainWords(find(quotes, id, 'quotation')),
  );
}
