import type { Book } from '../../../book/schema/book.ts';
import { slidesFile } from '../../slides/index.ts';
import type { Publisher } from '../../../site/exporter.ts';
import type { PackFile } from '../ready.ts';
import { documentPath, slidesOf } from './session-files.ts';

/** The slides of every session as PowerPoint files, for lecturers to change. @param colours of the site on light paper */
export function slidesFiles(
  book: Book,
  publisher: Publisher,
  colours: Parameters<typeof slidesFile>[3],
): Promise<PackFile[]> {
  return Promise.all(
    book.lectures.map(async (lecture) => ({
      path: documentPath(lecture.id, slidesOf),
      type: slidesOf.type,
      content: await slidesFile(lecture, book, publisher, colours),
    })),
  );
}
