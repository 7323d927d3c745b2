import type { Book } from '../../schema/book.ts';
import { assemble } from './assemble.ts';
import { packFormats } from './formats.ts';
import type { Pack } from './pack.ts';
import { packParts, type Publisher } from './parts.ts';
import { choosing, everything } from './selection.ts';

/** A pack’s file: a path below /data/, and its content. */
export interface PackFile {
  path: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** What is ready to be taken away: a lecture with all that belongs to it, or the whole course. */
export interface ReadyPack {
  id: string;
  title: string;
  files: (PackFile & { format: string })[];
}

/** A pack for each lecture and one of everything, in every format. */
export function readyPacks(book: Book, publisher: Publisher): ReadyPack[] {
  const parts = packParts(book, publisher);
  const lectures = parts.lectures.map(({ id, title }) =>
    assemble(parts, choosing({ lectures: new Set([id]) }), id, title),
  );
  return [...lectures, assemble(parts, everything(parts), 'all', parts.site)].map((pack) => ({
    id: pack.id,
    title: pack.title,
    files: filesOf(pack),
  }));
}

function filesOf(pack: Pack): ReadyPack['files'] {
  return packFormats.map(({ id, ending, type, make }) => ({
    format: id,
    path: `packs/${pack.id}${ending}`,
    type,
    content: make(pack),
  }));
}
