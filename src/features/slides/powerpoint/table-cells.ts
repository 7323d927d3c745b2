import type PptxGenJS from 'pptxgenjs';
import type { Column, Table } from '../../../book/schema/evidence/table.ts';
import { listItems } from '../../../book/figures/values.ts';
import { alignedValues, settingOf, sharedUnit } from '../../tables/index.ts';
import { faces, tableRoom } from './layouts.ts';
import { cellLines } from './sizes.ts';

/** A table as a program for slides has it: cells, the width of each column in inches, and the size of type in points. */
interface SlideTable {
  rows: PptxGenJS.TableRow[];
  widths: number[];
  size: number;
}

/** A table, or a part of one, at the largest size that all its parts have room for. */
export function slideTable(
  table: Table,
  whole: readonly Table[],
  colours: PptxGenJS['SchemeColor'],
): SlideTable {
  const heads = headsOf(table);
  const widths = widthsOf(table, heads);
  let size = 22;
  while (size > 14 && !whole.every((part) => height(part, heads, widths, size) <= tableRoom.h * 72))
    size -= 1;
  return { rows: cellsOf(table, heads, bodiesOf(table), size, colours), widths, size };
}

function height(table: Table, heads: readonly string[], widths: readonly number[], size: number): number {
  const spanner = table.spanner ? size * 1.2 + padding : 0;
  return [heads, ...bodiesOf(table)].reduce(
    (sum, row, at) => sum + rowHeight(row, widths, size, at === 0),
    spanner,
  );
}

/** Above and below the words of a cell together, in points. */
const padding = 6;

function rowHeight(row: readonly string[], widths: readonly number[], size: number, bold: boolean): number {
  const lines = row.map((cell, at) => cellLines(cell, size, (widths[at] ?? 1) * 72 - 16, bold));
  return Math.max(...lines) * size * 1.2 + padding;
}

function headsOf(table: Table): string[] {
  const isShared = table.spanner && sharedUnit(table);
  const withUnit = ({ label, unit }: Column) =>
    unit && !isShared && !label.endsWith(')') ? `${label} (${unit})` : label;
  return [table.head ?? '', ...table.columns.map(withUnit)];
}

function bodiesOf(table: Table): string[][] {
  const columns = table.columns.map((column, at) =>
    column.type === 'list'
      ? table.rows.map(({ values }) => listItems(values[at] ?? null).join('; '))
      : alignedValues(table, column),
  );
  return table.rows.map((row, place) => [row.label, ...columns.map((texts) => texts[place] ?? '')]);
}

/** Numbers take what their heads need in three lines; what is left goes to the words. */
function widthsOf({ columns }: Table, heads: readonly string[]): number[] {
  const isWords = columns.map((column) => settingOf(column) === 'words');
  const numbers = columns.map((_, at) => {
    const head = heads[at + 1] ?? '';
    const longest = Math.max(...head.split(/\s+/).map((word) => word.length));
    return isWords[at] ? 0 : Math.min(3.6, Math.max(1.4, longest * 0.19 + 0.25, (head.length / 3) * 0.17));
  });
  const left = tableRoom.w - numbers.reduce((sum, width) => sum + width, 0);
  const shares = 1 + isWords.filter(Boolean).length * 1.5;
  return [left / shares, ...numbers.map((width, at) => (isWords[at] ? (left / shares) * 1.5 : width))];
}

function cellsOf(
  table: Table,
  heads: readonly string[],
  bodies: readonly string[][],
  size: number,
  colours: PptxGenJS['SchemeColor'],
): PptxGenJS.TableRow[] {
  const cell = (
    words: string,
    at: number,
    options: PptxGenJS.TableCellProps = {},
    note?: string,
  ): PptxGenJS.TableCell => {
    const column = table.columns[at - 1];
    const setting = column ? settingOf(column) : 'words';
    return {
      text: note ? withNote(words, note) : words,
      options: {
        align: setting === 'number' ? 'right' : setting === 'mark' ? 'center' : 'left',
        valign: 'middle',
        fontFace: faces.interface,
        fontSize: size,
        color: colours.text1,
        margin: [0.04, 0.11, 0.04, 0.11],
        border: [none, none, { type: 'solid', pt: 0.75, color: colours.background2 }, none],
        ...options,
      },
    };
  };
  const head: PptxGenJS.TableCellProps = {
    bold: true,
    valign: 'bottom',
    border: [none, none, { type: 'solid', pt: 1.5, color: colours.text2 }, none],
  };
  const topRow = table.spanner && [
    cell(heads[0] ?? '', 0, { ...head, rowspan: 2 }),
    cell(
      spannerOf(table),
      1,
      { ...head, align: 'center', colspan: table.columns.length },
      table.spanner.note,
    ),
  ];
  const headRow = heads.flatMap((text, at) =>
    topRow && at === 0 ? [] : [cell(text, at, head, table.columns[at - 1]?.note)],
  );
  return [
    ...(topRow ? [topRow] : []),
    headRow,
    ...bodies.map((row) => row.map((text, at) => cell(text, at))),
  ];
}

/** Words and the raised mark of their note; the types of cells do not say that their runs have every option of other runs. */
function withNote(words: string, note: string): PptxGenJS.TableCell[] {
  const runs: PptxGenJS.TextProps[] = [
    { text: words },
    { text: `\u2060${note}`, options: { superscript: true } },
  ];
  return runs as unknown as PptxGenJS.TableCell[];
}

const none: PptxGenJS.BorderProps = { type: 'none' };

function spannerOf(table: Table): string {
  const unit = sharedUnit(table);
  return `${table.spanner?.label ?? ''}${unit ? ` (${unit})` : ''}`;
}
