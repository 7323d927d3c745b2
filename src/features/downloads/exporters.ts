import { asCalled } from '../../book/words/called.ts';
import type { Book } from '../../book/schema/book.ts';
import { annotations, quotes } from '../quotations/index.ts';
import { speakerCards, termCards } from './cards.ts';
import { claims, glossary, questions } from './book-export.ts';
import { codebook } from '../coding/index.ts';
import { type ExportedFile, type Exporter, type Place, schemaType } from '../../site/exporter.ts';
import { further } from './further.ts';
import { permalinks } from '../permalinks/index.ts';
import { references } from '../references/index.ts';
import { tables } from '../tables/index.ts';

/** Every format that a site can serve below /data/, in the order in which downloads are listed. */
const exporters: Exporter[] = [
  quotes,
  tables,
  codebook,
  annotations,
  claims,
  glossary,
  questions,
  termCards,
  speakerCards,
  references,
  further,
  permalinks,
];

/** The formats that a book has something for, described in its own words. */
export const exportersOf = (book: Book) =>
  exporters
    .filter(({ needs, isEmpty }) => needs.every((list) => book[list].length > 0) && !isEmpty?.(book))
    .map((exporter) => ({
      ...exporter,
      name: asCalled(book.site, exporter.name),
      about: asCalled(book.site, typeof exporter.about === 'string' ? exporter.about : exporter.about(book)),
      files: (...from: Parameters<Exporter['files']>) =>
        exporter.files(...from).map((file) => inItsWords(file, book)),
    }));

/** A file whose descriptions call the text as its book does; data has the words that are written in it. */
function inItsWords(file: ExportedFile, { site }: Book): ExportedFile {
  if (file.type.startsWith(schemaType)) return { ...file, text: asCalled(site, file.text) };
  if (!file.schema) return file;
  const fields = file.schema.fields.map((field) => ({
    ...field,
    ...(field.description && { description: asCalled(site, field.description) }),
  }));
  return { ...file, schema: { ...file.schema, fields } };
}

/** All files of all formats. */
export function exportBook(book: Book, place: Place, licence: string): ExportedFile[] {
  return exportersOf(book).flatMap((exporter) => exporter.files(book, place, licence));
}
