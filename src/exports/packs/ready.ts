import type { Book } from '../../schema/book.ts';
import { assemble } from './assemble.ts';
import { formatNames, packPath, wholeCourse } from './format-names.ts';
import { writers } from './formats.ts';
import { packParts, type Publisher } from './parts.ts';
import { choosing, everything } from './selection.ts';

/** A pack’s file: a path below /data/, and its content. */
export interface PackFile {
  path: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** The files of a pack for each lecture and of one of everything, in every format. */
export function packFiles(book: Book, publisher: Publisher): PackFile[] {
  const parts = packParts(book, publisher);
  const lectures = parts.lectures.map(({ id, title }) =>
    assemble(parts, choosing({ lectures: new Set([id]) }), id, title),
  );
  const whole = assemble(parts, everything(parts), wholeCourse, parts.site);
  return [...lectures, whole].flatMap((pack) =>
    formatNames.map((format) => ({
      path: packPath(pack.id, format),
      type: format.type,
      content: writers[format.id](pack),
    })),
  );
}
