import type { Book } from '../schema/book.ts';
import { annotations } from './annotations.ts';
import { claims, glossary, questions } from './book.ts';
import { codebook } from './codebook.ts';
import type { ExportedFile, Exporter, Place } from './exporter.ts';
import { further } from './further.ts';
import { permalinks } from './permalinks.ts';
import { quotes } from './quotes.ts';
import { references } from './references.ts';
import { tables } from './tables.ts';

/** Every format that the site serves below /data/, in the order in which downloads are listed. */
export const exporters: Exporter[] = [
  quotes,
  tables,
  codebook,
  annotations,
  claims,
  glossary,
  questions,
  references,
  further,
  permalinks,
];

/** All files of all formats. */
export function exportBook(book: Book, place: Place, licence: string): ExportedFile[] {
  return exporters.flatMap((exporter) => exporter.files(book, place, licence));
}
