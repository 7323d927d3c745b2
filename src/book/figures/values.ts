import type { Column, Table, Value } from '../schema/evidence/table.ts';
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

/** One cell by row and column id, as printed. @throws when the table has no such row or column. */
export function cell(table: Table, row: string, column: string): string {
  const found = find(table.columns, column, `column of ${table.number}`);
  return printed(
    find(table.rows, row, `row of ${table.number}`).values[table.columns.indexOf(found)] ?? null,
    found,
  );
}

/** A table's note with the words of quotations put in where `{quote:<id>}` stands. */
export function noteText(text: string, quotes: readonly Quote[]): string {
  return text.replace(/\{quote:([a-z0-9-]+)\}/g, (_, id: string) =>
    plainWords(find(quotes, id, 'quotation')),
  );
}
