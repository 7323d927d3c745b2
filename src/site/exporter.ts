import { z } from 'zod';
import type { Book } from '../book/schema/book.ts';
import type { Site } from '../book/schema/site.ts';
import type { BookList } from './page-kind.ts';
import { addresses } from '../book/addresses.ts';
import type { TableSchema } from './table-schema.ts';
import { csv, type CsvRows, plainCsv } from '../lib/csv.ts';

/** A file made from the Book: a path below /data/ and its text. */
export interface ExportedFile {
  path: string;
  /** Media type, with its charset where it has one. */
  type: string;
  text: string;
  /** What the columns hold, of a CSV file that a data package describes. */
  schema?: TableSchema;
}

/** Where things are, for exports that carry addresses: turns a root-relative path into an absolute address. */
export type Place = (path: string) => string;

/** Who offers files, in which language, of which edition and on what terms, and where they are. */
export interface Publisher extends Pick<Site, 'language' | 'edition' | 'licence'> {
  name: string;
  place: Place;
}

/** One format: the Book in, files out. Pure; the same Book gives the same bytes. The licence is its address. */
export interface Exporter {
  /** What it is, for lists of downloads: “Quotations”. */
  name: string;
  /** What a reader does with it, in a sentence. */
  about: string | ((book: Book) => string);
  /** The lists of the Book that it is made of: where one of them is empty, there is no such file. */
  needs: readonly BookList[];
  /** Whether there is nothing to export of a book, where `needs` cannot say so. */
  isEmpty?: (book: Book) => boolean;
  files: (book: Book, place: Place, licence: string) => ExportedFile[];
}

/** A JSON file: two blanks of indent, a line end at the end. */
export function jsonFile(path: string, data: unknown): ExportedFile {
  return { path, type: 'application/json; charset=utf-8', text: json(data) };
}

/** Data as the text of such a file. */
export const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

/** A file whose text is made when it is read, and not kept: all texts of a large book would fill the memory. */
export function madeWhenRead(path: string, type: string, text: () => string): ExportedFile {
  return {
    path,
    type,
    get text() {
      return text();
    },
  };
}

/** The media type of a JSON Schema. */
export const schemaType = 'application/schema+json';

/** A JSON Schema that says what a JSON file holds; it is beside that file, and names it. */
export function schemaFile(path: string, place: Place, title: string, schema: z.ZodType): ExportedFile {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return {
    ...jsonFile(path, { $schema, $id: place(addresses.data(path)), title, ...rest }),
    type: `${schemaType}; charset=utf-8`,
  };
}

/** A table as two CSV files, `name.csv` for programs that read data, with what its columns hold, and `name.excel.csv` for Excel. */
export function csvFiles(name: string, rows: CsvRows, schema: TableSchema): ExportedFile[] {
  const type = 'text/csv; charset=utf-8';
  return [
    { path: `${name}.csv`, type, text: plainCsv(rows), schema },
    { path: `${name}.excel.csv`, type, text: csv(rows) },
  ];
}
