import type { Book } from '../../../book/schema/book.ts';
import type { Speaker } from '../../../book/schema/evidence/speaker.ts';
import type { Column, Row, Table } from '../../../book/schema/evidence/table.ts';
import { addresses } from '../../../book/addresses.ts';
import { halfUnit } from '../../../book/figures/arithmetic.ts';
import { listed } from '../../../lib/number-words.ts';
import { columnOf, printed } from '../../../book/figures/values.ts';
import { inSentence } from '../../../book/words/words.ts';

/** A role’s column of a table beside those of other roles, with what sets it apart. */
export interface VoiceTable {
  table: Table;
  address: string;
  /** The role’s own column first. */
  groups: { name: string; address: string; column: Column }[];
  /** The rows in which the role is furthest from another one first. */
  rows: VoiceRow[];
  /** What the figures show, computed from them. */
  says: string[];
}

export interface VoiceRow {
  row: Row;
  /** The figures as printed, in the order of the groups. */
  figures: string[];
  /** How far the role’s figure is from the one furthest from it: “0.9 above wardens”. */
  widest: string;
}

/** The table that reports a role’s answers beside those of others; undefined where there is none. */
export function voiceTable(speaker: Speaker, book: Book): VoiceTable | undefined {
  const table = speaker.column && book.table(speaker.column.table);
  const others = book.speakers.filter((other) => other !== speaker && other.column?.table === table?.id);
  if (table?.kind !== 'table' || others.length === 0) return undefined;
  const groups = [speaker, ...others].map((one) => ({
    name: one.plural,
    address: addresses.voice(one.id),
    column: columnOf(table, one.column?.column ?? ''),
  }));
  const gaps = gapsIn(table, groups);
  return {
    table,
    address: addresses.table(table.id),
    groups,
    rows: gaps.map((gap) => ({
      row: gap.row,
      figures: groups.map(({ column }) =>
        printed(gap.row.values[table.columns.indexOf(column)] ?? null, column),
      ),
      widest: `${measured(gap.widest, gap.own.column)} ${inSentence(gap.furthest.name)}`,
    })),
    says: [...widestSentence(gaps), ...apartSentence(speaker, gaps)],
  };
}

interface Figure {
  name: string;
  column: Column;
  value: number;
}

interface Gap {
  row: Row;
  own: Figure;
  others: Figure[];
  furthest: Figure;
  widest: number;
}

function gapsIn(table: Table, groups: VoiceTable['groups']): Gap[] {
  const gaps = table.rows.flatMap((row): Gap[] => {
    const figures = groups.flatMap(({ name, column }): Figure[] => {
      const value = row.values[table.columns.indexOf(column)];
      return typeof value === 'number' ? [{ name, column, value }] : [];
    });
    const own = figures.find(({ column }) => column === groups[0]?.column);
    const others = figures.filter((figure) => figure !== own);
    const [furthest] = own
      ? others.toSorted((a, b) => Math.abs(own.value - b.value) - Math.abs(own.value - a.value))
      : [];
    return own && furthest ? [{ row, own, others, furthest, widest: exact(own.value - furthest.value) }] : [];
  });
  return gaps.toSorted((a, b) => Math.abs(b.widest) - Math.abs(a.widest));
}

function widestSentence(gaps: readonly Gap[]): string[] {
  const widest = Math.abs(gaps[0]?.widest ?? 0);
  const where = gaps
    .filter((gap) => Math.abs(gap.widest) === widest)
    .map(({ row, own, furthest }) => {
      const figure = (one: Figure) => `${inSentence(one.name)} ${printed(one.value, one.column)}`;
      return `on ‘${row.label}’: ${figure(own)}, ${figure(furthest)}`;
    });
  if (widest === 0) return [];
  return [`The widest ${where.length === 1 ? 'gap is' : 'gaps are'} ${where.join('; and ')}.`];
}

/** Only gaps that rounding cannot have made: more than one unit of the last printed decimal. */
function apartSentence({ plural }: Speaker, gaps: readonly Gap[]): string[] {
  const label = ({ row }: Gap) => `‘${row.label}’`;
  const isApart = ({ own, others }: Gap, sign: 1 | -1) =>
    others.every((other) => exact(sign * (own.value - other.value)) > 2 * halfUnit(own.column.decimals ?? 0));
  const above = gaps.filter((gap) => isApart(gap, 1)).map(label);
  const below = gaps.filter((gap) => isApart(gap, -1)).map(label);
  const parts = [
    above.length > 0 && `higher figures than each of the other groups on ${listed(above)}`,
    below.length > 0 &&
      `lower ${above.length > 0 ? 'ones' : 'figures than each of the other groups'} on ${listed(below)}`,
  ].filter((part) => typeof part === 'string');
  if (parts.length === 0) return [];
  return [`${plural} give ${parts.join(', and ')}; rounding alone could not make these gaps.`];
}

function measured(difference: number, { decimals = 0 }: Column): string {
  if (difference === 0) return 'level with';
  return `${Math.abs(difference).toFixed(decimals)} ${difference > 0 ? 'above' : 'below'}`;
}

/** 2.4 − 1.4 is not quite 1 to a computer. */
const exact = (difference: number) => Number(difference.toFixed(6));
