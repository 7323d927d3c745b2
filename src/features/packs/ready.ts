import type { Book } from '../../book/schema/book.ts';
import { assemble } from './assemble.ts';
import { type FormatId, formatsFor, packPath, wholeCourse } from './format-names.ts';
import { writers } from './formats.ts';
import { type Pack, questionsOf } from './pack.ts';
import { packParts } from './parts.ts';
import type { Publisher } from '../../site/exporter.ts';
import { choosing, everything } from './selection.ts';
import { simpler } from './formats/simpler.ts';

/** A pack’s file: a path below /data/, and its content. */
export interface PackFile {
  path: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** A pack for each lecture, and one of everything. */
export function readyPacks(book: Book, publisher: Publisher): Pack[] {
  const parts = packParts(book, publisher);
  const lectures = parts.lectures.map(({ id, title }) =>
    assemble(parts, choosing({ lectures: new Set([id]) }), id, title),
  );
  const whole = assemble(parts, everything(parts), wholeCourse, parts.site);
  return [...lectures, whole];
}

/** How many questions a program finds in a pack’s file; none where the format holds no questions. */
export function questionCount(pack: Pack, format: FormatId): number {
  const questions = questionsOf(pack);
  if (format === 'ris' || format === 'csv') return 0;
  return format === 'imscc' ? questions.flatMap(simpler).length : questions.length;
}

/** The files of every ready pack, in every format. */
export function packFiles(book: Book, publisher: Publisher): PackFile[] {
  return readyPacks(book, publisher).flatMap((pack) =>
    formatsFor(questionsOf(pack).length).map((format) => ({
      path: packPath(pack.id, format),
      type: format.type,
      content: writers[format.id](pack),
    })),
  );
}
