import type { Book } from '../../book/schema/book.ts';
import { annotations, quotes } from '../quotations/index.ts';
import { cards } from './cards.ts';
import { claims, glossary, questions } from './book-export.ts';
import { codebook } from '../coding/index.ts';
import type { ExportedFile, Exporter, Place } from '../../site/exporter.ts';
import { further } from './further.ts';
import { permalinks } from '../permalinks/index.ts';
import { references } from '../references/index.ts';
import { tables } from '../tables/index.ts';

/** Every format that the site serves below /data/, in the order in which downloads are listed. */
export const exporters: Exporter[] = [
  quotes,
  tables,
  codebook,
  annotations,
  claims,
  glossary,
  questions,
  cards,
  references,
  further,
  permalinks,
];

/** All files of all formats. */
export function exportBook(book: Book, place: Place, licence: string): ExportedFile[] {
  return exporters.flatMap((exporter) => exporter.files(book, place, licence));
}
