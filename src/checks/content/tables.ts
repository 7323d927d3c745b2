import type { Fault } from '../../lib/fault.ts';
import type { Column, Table, Value } from '../../book/schema/evidence/table.ts';
import type { Content, PlaceOf } from '../read/content.ts';
import { valid } from '../read/valid.ts';
import type { Known } from '../../book/ids/known.ts';
import { unknownId } from './resolve.ts';
import { shown } from './text/wording.ts';

/** Tables have a value a column in every row, values of their column’s type, and notes whose quotations exist. */
export function tables(content: Content, known: Known): Fault[] {
  return valid(content, 'table').flatMap(({ value: table, at }) =>
    table.kind === 'table'
      ? [...rowLengths(table, at), ...cells(table, at), ...quotationsInNotes(table, at, known)]
      : [],
  );
}

/** A quotation that stands in a table’s note is put there by its id, so that its words stand in the book once. */
export function notedQuotations(content: Content): Fault[] {
  const all = valid(content, 'table').map(({ value }) => value);
  return valid(content, 'quote').flatMap(({ id, value, at }) => {
    const table = all.find((candidate) => candidate.id === value.table);
    const notes = table?.kind === 'table' ? table.notes : [];
    if (!table || notes.some((note) => note.text.includes(`{quote:${id}}`))) return [];
    return [
      {
        id: 'quotation-not-in-note',
        ...at(['table']),
        found: `“${table.id}”, whose notes do not have this quotation`,
        expected: `{quote:${id}} in one of its notes`,
        remedy: `put {quote:${id}} in place of the quoted words, or take “table:” out`,
      },
    ];
  });
}

function rowLengths({ rows, columns }: Table, at: PlaceOf): Fault[] {
  return rows.flatMap(({ id, values }, index) =>
    values.length === columns.length
      ? []
      : [
          {
            id: 'row-length',
            ...at(['rows', index, 'values']),
            found: `${values.length} values in the row “${id}”`,
            expected: `${columns.length}, one a column`,
            remedy: 'write null where the paper prints nothing',
          },
        ],
  );
}

function cells({ rows, columns, missing = [] }: Table, at: PlaceOf): Fault[] {
  return rows.flatMap((row, index) =>
    columns.flatMap((column, position) => {
      const value = row.values[position];
      const isMissing = value === undefined || value === null || missing.some(({ mark }) => mark === value);
      const expected = isMissing ? undefined : misfit(value, column);
      if (expected === undefined) return [];
      return [
        {
          id: 'wrong-cell',
          ...at(['rows', index, 'values', position]),
          found: `${shown(value)} in the row “${row.id}”, column “${column.id}”`,
          expected,
          remedy:
            typeof value === 'string' && /^\W+$|^n\.?\/?a\.?$/i.test(value)
              ? `say under “missing:” what “${value}” means, or correct it`
              : 'compare it with the paper, and the column’s type, scale and decimals with its values',
        },
      ];
    }),
  );
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

function quotationsInNotes({ notes }: Table, at: PlaceOf, known: Known): Fault[] {
  return notes.flatMap(({ text }, index) =>
    [...text.matchAll(/\{quote:([^}]*)\}/g)].flatMap(([, id = '']) =>
      unknownId({ id, target: 'quote' }, known, at(['notes', index, 'text'])),
    ),
  );
}
