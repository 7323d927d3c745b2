import { namesSpeakers } from '../../../book/words/attribution.ts';
import { z } from 'zod';
import { csvFiles, type Exporter, jsonFile, schemaFile } from '../../../site/exporter.ts';
import { type QuoteRecord, quoteRecord, quoteRecordSchemaOf } from './quote-record.ts';

/** Every quotation with all its fields and its address: `quotes.json` with its schema, and `quotes.csv`. */
export const quotes: Exporter = {
  name: 'Quotations',
  about: (book) =>
    `Every quotation with its ${[
      ...(namesSpeakers(book) ? ['speaker'] : []),
      'place',
      ...(book.themes.length > 0 ? ['themes'] : []),
      ...(book.modes.length > 0 ? ['modes'] : []),
    ].join(', ')} and what it shows.`,
  needs: ['quotes'],
  files: (book, place) => {
    const records = book.quotes.map((quote) => quoteRecord(quote, book, place));
    const fields = Object.keys(quoteRecordSchemaOf(book).shape) as (keyof QuoteRecord)[];
    const cells = records.map((record) => fields.map((field) => flat(record[field] ?? null)));
    return [
      jsonFile('quotes.json', records),
      ...csvFiles('quotes', [fields, ...cells]),
      schemaFile('quotes.schema.json', place, 'Quotations', z.array(quoteRecordSchemaOf(book))),
    ];
  },
};

const flat = (value: string | string[] | null) => (Array.isArray(value) ? value.join('; ') : value);
