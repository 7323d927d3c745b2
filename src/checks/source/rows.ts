import { printed } from '../../book/figures/values.ts';
import type { Fault } from '../../lib/fault.ts';
import type { Row, Table } from '../../book/schema/evidence/table.ts';
import { type Line, fold } from './text.ts';
import type { PlaceOf } from '../read/content.ts';

/** A row with the line of the source that prints it. */
interface PrintedRow {
  row: Row;
  index: number;
  line: Line | undefined;
}

/** Pairs a table’s rows with lines of the source, in order. */
export function pairRows({ rows }: Table, below: Line[]): PrintedRow[] {
  let from = 0;
  return rows.map((row, index) => {
    const found = below.findIndex((line, at) => at >= from && hasLabel(line, row.label));
    if (found >= 0) from = found + 1;
    return { row, index, line: below[found] };
  });
}

/** Labels and values are in the source as in the entry, row for row; the source has no row between that the entry lacks. */
export function* rowFaults(table: Table, pairs: PrintedRow[], below: Line[], at: PlaceOf): Generator<Fault> {
  for (const { row, index, line } of pairs) {
    if (line) yield* valueFaults(table, row, line, (path = []) => at(['rows', index, ...path]));
    else
      yield {
        id: 'table-differs',
        ...at(['rows', index, 'label']),
        found: `the row “${row.label}”, which the paper does not print here`,
        expected: 'labels as printed, in the paper’s order',
        remedy: 'compare the label with the paper, and the order of the rows',
      };
  }
  for (const { cells, text, number } of lacking(pairs, below))
    yield {
      id: 'table-differs',
      ...at(['rows']),
      found: `no row for “${cells[0] || text}” (line ${number} of the paper’s text)`,
      expected: 'every row that the paper prints, in its order',
      remedy: 'add it in its place',
    };
}

function valueFaults({ columns }: Table, row: Row, line: Line, at: PlaceOf): Fault[] {
  const values = columns.map((column, index) => fold(printed(row.values[index] ?? null, column)));
  // Where no tabs divide the line, empty cells cannot be seen: the values are compared as one text.
  if (line.cells.length < 2) {
    const whole = [fold(row.label), ...values.filter(Boolean)].join(' ');
    return line.text === whole ? [] : [differs(at(['values']), whole, line.text)];
  }
  const cells = line.cells.slice(1);
  const count = Math.max(cells.length, values.length);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => (values[index] ?? '') !== (cells[index] ?? ''))
    .map((index) => differs(at(['values', index]), values[index] ?? '', cells[index] ?? ''));
}

const differs = (place: ReturnType<PlaceOf>, ours: string, theirs: string): Fault => ({
  id: 'table-differs',
  ...place,
  found: ours === '' ? 'nothing' : `“${ours}”`,
  expected: theirs === '' ? 'nothing, as the paper prints' : `“${theirs}”, as the paper prints`,
  remedy: 'correct the value (or the column’s decimals)',
});

/** Lines between the first row and the last, or right after it, that are no row of the entry. */
function lacking(pairs: PrintedRow[], below: Line[]): Line[] {
  const found = pairs.flatMap(({ line }) => (line ? [below.indexOf(line)] : []));
  if (found.length === 0) return [];
  const after = below.findIndex((line, index) => index > Math.max(...found) && line.apart);
  const end = after < 0 ? below.length : after;
  return below.slice(Math.min(...found), end).filter((line) => !pairs.some((pair) => pair.line === line));
}

/** Whether a line begins with a row’s label, as a cell of its own or as its first words. */
export function hasLabel({ cells, text }: Line, label: string): boolean {
  const wanted = fold(label).replace(/:$/, '');
  const first = (cells[0] ?? '').replace(/:$/, '');
  return cells.length > 1 ? first === wanted : first === wanted || text.startsWith(`${wanted} `);
}
