import type { Book } from '../../book/schema/book.ts';
import type { Table } from '../../book/schema/evidence/table.ts';
import { addresses } from '../../book/addresses.ts';
import { noteText, printed } from '../../book/figures/values.ts';
import { tableColumns } from './table-columns.ts';
import { csvFiles, type Exporter, jsonFile } from '../../site/exporter.ts';

/** Every table, values as the paper prints them: numbers as numbers, `null` where it prints nothing. */
export const tables: Exporter = {
  name: 'Tables',
  about: 'The paper’s tables, values as printed, with units, scales, notes and source lines.',
  needs: ['evidence'],
  files: (book, place) =>
    tablesOf(book).flatMap((table) => [
      jsonFile(`tables/${table.id}.json`, {
        id: table.id,
        number: table.number,
        title: table.title,
        source: table.source,
        head: table.head ?? null,
        spanner: table.spanner ?? null,
        columns: table.columns,
        rows: table.rows,
        notes: table.notes.map((note) => ({ ...note, text: noteText(note.text, book.quotes) })),
        ...(table.missing && { missing: table.missing }),
        remarks: table.remarks,
        url: place(addresses.table(table.id)),
      }),
      ...csvFiles(`tables/${table.id}`, tableCells(table), tableColumns(table, headOf(table))),
    ]),
};

/** The tables proper: figures have no values. */
function tablesOf(book: Book): Table[] {
  return book.evidence.filter((item) => item.kind === 'table');
}

/** A table as cells, the heads first. */
function tableCells(table: Table): string[][] {
  return [
    [headOf(table), ...table.columns.map((column) => column.label)],
    ...table.rows.map((row) => [
      row.label,
      ...table.columns.map((column, index) => printed(row.values[index] ?? null, column)),
    ]),
  ];
}

/** The head above the rows’ labels; ours where the paper prints none, because a CSV file needs one. */
const headOf = ({ head }: Table) => head ?? 'Row';
