import type { CsvRows } from '../../../lib/csv.ts';
import type { QuoteRecord } from './quote-record.ts';

/** Records of quotations as a table: a column a field, lists joined by semicolons. */
export function quoteRows(records: readonly QuoteRecord[], fields = fieldsOf(records)): CsvRows {
  return [fields, ...records.map((record) => fields.map((field) => flat(record[field] ?? null)))];
}

const fieldsOf = ([first]: readonly QuoteRecord[]) => Object.keys(first ?? {}) as (keyof QuoteRecord)[];

const flat = (value: string | string[] | null) => (Array.isArray(value) ? value.join('; ') : value);
