import type { Column, Table } from '../schema/evidence/table.ts';
import { smallestSample, voices } from './answers.ts';
import { type Entry, entries, span } from './arithmetic.ts';
import { find } from '../../lib/find.ts';
import { columnOf } from './values.ts';
import { onceFor } from '../../lib/once.ts';
import { type Fit, nearestMean, type Span } from './weighted-mean.ts';

/** What a page asks of a table, as attributes give it; which of them a calculation needs depends on `do`. */
export interface CalcRequest {
  do: string;
  column?: string | undefined;
  /** Further columns by id, separated by blanks. */
  columns?: string | undefined;
  row?: string | undefined;
  of?: string | undefined;
  least?: string | undefined;
}

/** A request read against its table: each part is looked up when a calculation turns to it, and throws if amiss. */
export class Asked {
  readonly table: Table;
  private readonly request: CalcRequest;

  constructor(table: Table, request: CalcRequest) {
    this.table = table;
    this.request = request;
  }

  get column(): Entry[] {
    return entries(this.table, this.need('column'));
  }

  get values(): number[] {
    return this.column.map(({ value }) => value);
  }

  /** The column's number in the requested row. */
  get value(): number {
    const rows = this.column.map(({ row, value }) => ({ id: row.id, value }));
    return find(rows, this.need('row'), `row of ${this.table.number} with a number`).value;
  }

  /** A number given as an attribute. */
  number(attribute: 'of' | 'least'): number {
    const number = Number(this.need(attribute));
    if (Number.isFinite(number)) return number;
    throw new Error(`${attribute}="${this.request[attribute]}" is not a number (in ${this.what}).`);
  }

  /** The smallest number of answers behind a column of percentages. */
  get sample(): number {
    return smallestSample(this.values);
  }

  /** Rows of a column of percentages that `most` of the smallest sample's answers, or fewer, account for. */
  voices(most: number): Entry[] {
    return voices(this.column, this.sample, most);
  }

  /** What the first further column has in the rows that rest on a single answer. */
  get ratingsOfSingles(): Entry[] {
    const singles = this.voices(1).map(({ row }) => row);
    return entries(this.table, this.columnIds[0] ?? '').filter(({ row }) => singles.includes(row));
  }

  /** How nearly the column is a weighted mean of the further columns: of the figures as printed, or as they may have been before rounding. */
  fit(as: 'printed' | 'rounded'): Fit {
    const spansOf = (id: string) =>
      entries(this.table, id).map(({ value }) =>
        as === 'rounded' ? span(value, this.head(id)) : point(value),
      );
    const [column, known] = [this.need('column'), fitsOf(this.table)];
    const key = [as, column, ...this.columnIds].join(' ');
    const fit = known.get(key) ?? nearestMean(spansOf(column), this.columnIds.map(spansOf));
    known.set(key, fit);
    return fit;
  }

  /** Decimals of a column, by default the requested one. */
  decimals(id = this.need('column')): number {
    return this.head(id).decimals ?? 0;
  }

  get columnIds(): string[] {
    return this.need('columns').split(/\s+/);
  }

  private head(id: string): Column {
    return columnOf(this.table, id);
  }

  private need(attribute: Exclude<keyof CalcRequest, 'do'>): string {
    const given = this.request[attribute]?.trim();
    if (given) return given;
    throw new Error(`${attribute}="…" is missing (in ${this.what}).`);
  }

  private get what(): string {
    return `the calculation “${this.request.do}” of ${this.table.number}`;
  }
}

/** A fit is slow to find, and several pages need it. */
const fitsOf = onceFor((_table: Table) => new Map<string, Fit>());

const point = (value: number): Span => [value, value];
