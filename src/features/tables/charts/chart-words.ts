import type { ChartOf } from '../../../book/schema/evidence/chart.ts';
import type { Column, Row, Table } from '../../../book/schema/evidence/table.ts';
import { type Entry, entries, highest, lowest, place, rises } from '../../../book/figures/arithmetic.ts';
import { groupColumns, groupGaps } from './groups.ts';
import { mostMarked, mostShared } from '../marks.ts';
import { listed, numberWord, ordinalWord } from '../../../lib/number-words.ts';
import { columnOf, printed } from '../../../book/figures/values.ts';

/** A sentence on a picture; `about` names the column that it is about. */
export interface Saying {
  about?: string;
  says: string;
}

/** What a table's picture draws, in a sentence; undefined for a table without one. */
export function chartLead(table: Table): string | undefined {
  const { chart, rows } = table;
  switch (chart?.kind) {
    case undefined:
      return undefined;
    case 'matrix':
      return 'A dot for each mark. A line joins the marks of one row and rises over the columns that the row leaves out.';
    case 'scatter':
      return `Each of the ${numberWord(rows.length)} rows, placed by its two figures.`;
    case 'dots':
      return `A line for each row, from the lowest of the groups to the highest${barOf(table, chart)}.`;
    case 'ranking':
      return `The rows from the highest figure to the lowest${isInOrder(table, chart) ? '' : ', which is not quite the table’s order'}.`;
  }
}

/** What there is to see in a table's picture, in sentences made from its figures. */
export function chartSummary(table: Table): Saying[] {
  const { chart } = table;
  switch (chart?.kind) {
    case undefined:
      return [];
    case 'matrix':
      return matrixSummary(table);
    case 'scatter':
      return scatterSummary(table, chart);
    case 'dots':
      return dotsSummary(table, chart);
    case 'ranking':
      return [{ says: extremes(table, chart.column) }];
  }
}

const barOf = (table: Table, { overall }: ChartOf<'dots'>) =>
  overall === undefined ? '' : `; the bar across it shows ‘${columnOf(table, overall).label}’`;

const isInOrder = (table: Table, { column }: ChartOf<'ranking'>) =>
  rises(entries(table, column)).length === 0;

function matrixSummary(table: Table): Saying[] {
  const { rows, columns, marksOfRow, marksOfColumn } = mostMarked(table);
  const pairs = mostShared(table);
  const together = pairs.columns.map((pair) => listed(pair.map(quoted)));
  return [
    { says: `Most marks in a row: ${listed(rows.map(quoted))} (${each(rows, marksOfRow)}).` },
    { says: `Most marks in a column: ${listed(columns.map(quoted))} (${each(columns, marksOfColumn)}).` },
    ...(pairs.rows > 0
      ? [{ says: `Marked together most often: ${together.join('; ')} (${numberWord(pairs.rows)} rows).` }]
      : []),
  ];
}

function scatterSummary(table: Table, { x, y }: ChartOf<'scatter'>): Saying[] {
  const [across, up] = [x, y].map((id) => entries(table, id)) as [Entry[], Entry[]];
  const [first, ...ties] = highest(across);
  const other = up.find(({ row }) => row === first?.row);
  const sayings = [x, y].map((id) => ({ about: columnOf(table, id).label, says: extremes(table, id) }));
  if (!first || !other || ties.length > 0) return sayings;
  const joint = up.filter(({ value }) => value === other.value).length > 1 ? 'joint ' : '';
  const where = `${joint}${ordinalWord(place(up, other.value))} of ${numberWord(up.length)}`;
  return [...sayings, { says: `${quoted(first.row)}, highest in the one, comes ${where} in the other.` }];
}

function dotsSummary(table: Table, chart: ChartOf<'dots'>): Saying[] {
  const groups = groupColumns(table, chart);
  const gaps = groupGaps(table, groups);
  const [least, most] = [gaps[0], gaps.at(-1)];
  const overall = chart.overall;
  const sayings: Saying[] = overall
    ? [{ about: columnOf(table, overall).label, says: extremes(table, overall) }]
    : [];
  if (!least || !most || least.gap === most.gap) return sayings;
  const between = ({ row, low, high }: (typeof gaps)[number]) =>
    `${quoted(row)} (${listed(low.map(({ label }) => label))} ${figure(table, row, low)}, ${listed(high.map(({ label }) => label))} ${figure(table, row, high)})`;
  const having = (gap: number) => gaps.filter((one) => one.gap === gap).map(between);
  return [
    ...sayings,
    {
      says: `The groups differ most on ${listed(having(most.gap))}, and least on ${listed(having(least.gap))}.`,
    },
  ];
}

/** “Highest: ‘a’ (3.5); lowest: ‘b’ and ‘c’ (1.9).” */
function extremes(table: Table, id: string): string {
  const column = columnOf(table, id);
  const all = entries(table, id);
  const named = (found: readonly Entry[]) => {
    const rows =
      found.length > 3 ? `${numberWord(found.length)} rows` : listed(found.map(({ row }) => quoted(row)));
    return `${rows} (${printed(found[0]?.value ?? null, column)})`;
  };
  return `Highest: ${named(highest(all))}; lowest: ${named(lowest(all))}.`;
}

/** A label in quotation marks, unless it is printed in them. */
const quoted = ({ label }: Row | Column) => (label.startsWith('‘') ? label : `‘${label}’`);
const each = (found: readonly unknown[], count: number) =>
  found.length > 1 ? `${numberWord(count)} each` : numberWord(count);
const figure = (table: Table, row: Row, [column]: readonly Column[]) =>
  column ? printed(row.values[table.columns.indexOf(column)] ?? null, column) : '';
