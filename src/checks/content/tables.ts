import type { Fault } from '../../lib/fault.ts';
import type { Column, Table, Value } from '../../book/schema/evidence/table.ts';
import type { Content, PlaceOf } from '../read/content.ts';
import { valid } from '../read/valid.ts';
import type { Known } from '../../book/ids/known.ts';
import { unknownId } from './resolve.ts';
import { shown } from './text/wording.ts';

/** Tables have a value a column in every row, values of their column’s type, and notes whose quotations exist. */
export function* tables(content: Content, known: Known): Generator<Fault> {
  for (const { value: table, at } of valid(content, 'table')) {
    if (table.kind !== 'table') continue;
    yield* rows(table, at);
    for (const [index, { text }] of table.notes.entries()) {
      for (const [, id = ''] of text.matchAll(/\{quote:([^}]*)\}/g))
        yield* unknownId({ id, target: 'quote' }, known, at(['notes', index, 'text']));
    }
  }
}

/** A quotation that is in a table’s note is put there by its id, so that its words are in the book once. */
export function* notedQuotations(content: Content): Generator<Fault> {
  const all = valid(content, 'table').map(({ value }) => value);
  for (const { id, value, at } of valid(content, 'quote')) {
    const table = all.find((candidate) => candidate.id === value.table);
    const notes = table?.kind === 'table' ? table.notes : [];
    if (table && !notes.some((note) => note.text.includes(`{quote:${id}}`)))
      yield {
        id: 'quotation-not-in-note',
        ...at(['table']),
        found: `“${table.id}”, whose notes do not have this quotation`,
        expected: `{quote:${id}} in one of its notes`,
        remedy: `put {quote:${id}} in place of the quoted words, or take “table:” out`,
      };
  }
}

function* rows({ rows: all, columns, missing = [] }: Table, at: PlaceOf): Generator<Fault> {
  for (const [index, { id, values }] of all.entries()) {
    if (values.length !== columns.length)
      yield {
        id: 'row-length',
        ...at(['rows', index, 'values']),
        found: `${values.length} values in the row “${id}”`,
        expected: `${columns.length}, one a column`,
        remedy: 'write null where the paper prints nothing',
      };
    for (const [position, column] of columns.entries()) {
      const value = values[position];
      const isMissing = value === undefined || value === null || missing.some(({ mark }) => mark === value);
      const expected = isMissing ? undefined : misfit(value, column);
      if (expected !== undefined)
        yield {
          id: 'wrong-cell',
          ...at(['rows', index, 'values', position]),
          found: `${shown(value)} in the row “${id}”, column “${column.id}”`,
          expected,
          remedy:
            typeof value === 'string' && /^\W+$|^n\.?\/?a\.?$/i.test(value)
              ? `say under “missing:” what “${value}” means, or correct it`
              : 'compare it with the paper, and the column’s type, scale and decimals with its values',
        };
    }
  }
}

/** What a column expects in place of a value, or undefined where the value fits. */
function misfit(value: NonNullable<Value>, { type, scale, decimals }: Column): string | undefined {
  if (type === 'mark' || type === 'list' || type === 'text')
    return typeof value === 'string' ? undefined : 'text';
  if (typeof value !== 'number') return 'a number, or null';
  if (scale && (value < scale.min || value > scale.max)) return `a number from ${scale.min} to ${scale.max}`;
  const printed = String(value).split('.')[1]?.length ?? 0;
  return decimals !== undefined && printed > decimals ? `${decimals} decimals at most` : undefined;
}
