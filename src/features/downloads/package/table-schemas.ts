import { z } from 'zod';
import type { Book } from '../../../book/schema/book.ts';
import type { Column, Table, Value } from '../../../book/schema/evidence/table.ts';
import { quoteRecordSchemaOf } from '../../quotations/index.ts';
import { tableCells, tablesOf } from '../../tables/index.ts';

/** A field of a Table Schema: a column of a CSV file. */
export interface Field {
  name: string;
  type: 'string' | 'number';
  format?: 'uri';
  description?: string;
  constraints?: {
    required?: true;
    unique?: true;
    enum?: readonly string[];
    minimum?: number;
    maximum?: number;
  };
}

/**
 * What the columns of a CSV file hold.
 * @see https://specs.frictionlessdata.io/table-schema/
 */
export interface TableSchema {
  fields: Field[];
  /** What cells hold that have no value. */
  missingValues: string[];
  primaryKey?: string;
}

/** The Table Schema of each CSV file, by the file’s path. */
export function tableSchemas(book: Book): Map<string, TableSchema> {
  return new Map([
    ['quotes.csv', quotes(book)],
    ...tablesOf(book).map((table) => [`tables/${table.id}.csv`, schemaOf(table)] as const),
  ]);
}

/** The fields of `quotes.json`, whose schema says what each is; a cell of many values has them between semicolons. */
function quotes(book: Book): TableSchema {
  const { properties = {} } = z.toJSONSchema(quoteRecordSchemaOf(book));
  const fields = Object.entries(properties).map(([name, given]): Field => {
    const { description, type, format, minItems, anyOf, enum: values } = given as JsonField;
    const named = values ?? anyOf?.find((one) => one.enum)?.enum;
    const kinds = [type, ...(anyOf ?? []).map((one) => one.type)].flat();
    const required = !kinds.includes('null') && (type !== 'array' || (minItems ?? 0) > 0);
    const told = [description, type === 'array' && 'Values are separated by “; ”.'].filter(Boolean).join(' ');
    return {
      name,
      type: 'string',
      ...(format === 'uri' && { format }),
      ...(told && { description: told }),
      constraints: {
        ...(required && { required }),
        ...(name === 'id' && { unique: true }),
        ...(named && { enum: named }),
      },
    };
  });
  return { fields, missingValues: [''], primaryKey: 'id' };
}

interface JsonField {
  description?: string;
  type?: string | readonly string[];
  format?: string;
  minItems?: number;
  enum?: readonly string[];
  anyOf?: readonly { type?: string; enum?: readonly string[] }[];
}

function schemaOf(table: Table): TableSchema {
  const [[first = ''] = []] = tableCells(table);
  return {
    fields: [
      { name: first, type: 'string', description: 'The row’s label.', constraints: { required: true } },
      ...table.columns.map((column, index) => field(column, table, index)),
    ],
    missingValues: ['', ...marksOf(table)],
  };
}

const marksOf = ({ missing = [] }: Table) => missing.map(({ mark }) => mark);

function field(column: Column, table: Table, index: number): Field {
  const { scale, unit, label } = column;
  const valueOf = (value: Value | undefined) =>
    value === undefined || value === null || marksOf(table).includes(String(value)) ? 0 : value;
  const numeric = table.rows.every(({ values }) => typeof valueOf(values[index]) === 'number');
  const told = [unit, scale && `${scale.min} is “${scale.low}”, ${scale.max} is “${scale.high}”`];
  const description = told.filter(Boolean).join('; ');
  return {
    name: label,
    type: numeric ? 'number' : 'string',
    ...(description && { description }),
    ...(numeric && scale && { constraints: { minimum: scale.min, maximum: scale.max } }),
  };
}
