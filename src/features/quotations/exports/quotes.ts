import { namesSpeakers } from '../../../book/words/attribution.ts';
import { z } from 'zod';
import { csvFiles, type Exporter, jsonFile, schemaFile } from '../../../site/exporter.ts';
import { type QuoteRecord, quoteRecord, quoteRecordSchemaOf } from './quote-record.ts';
import { quoteColumns } from './quote-columns.ts';
import { quoteRows } from './quote-rows.ts';

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
    const schema = quoteRecordSchemaOf(book);
    const fields = Object.keys(schema.shape) as (keyof QuoteRecord)[];
    return [
      jsonFile('quotes.json', records),
      ...csvFiles('quotes', quoteRows(records, fields), quoteColumns(schema)),
      schemaFile('quotes.schema.json', place, 'Quotations', z.array(schema)),
    ];
  },
};
