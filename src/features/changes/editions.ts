import { addresses } from '../../book/addresses.ts';
import type { Book } from '../../book/schema/book.ts';
import { onceFor } from '../../lib/once.ts';
import { contentFolder } from '../../site/site.ts';
import { type Change, pieceOf } from './changes.ts';
import { type EditionHistory, historyOf, lastChanged } from './history.ts';
import { type PieceKind, pieceKinds } from './pieces/piece.ts';
import { isKept, recordsIn } from './record/records.ts';

/** All editions of the site’s book, the newest first. */
export const editionsOf = onceFor((book: Book): EditionHistory[] =>
  historyOf(book, recordsIn(contentFolder).records),
);

/** Whether an edition can be read as it was. */
export const canBeRead = (edition: string): boolean => isKept(contentFolder, edition);

/** The changes of an edition by what has changed, in the order in which they are listed. */
export function changesByKind({ changes }: Pick<EditionHistory, 'changes'>): KindOfChange[] {
  const groups = Map.groupBy(changes, (change) => pieceOf(change).kind);
  return (Object.keys(pieceKinds) as PieceKind[]).flatMap((kind) => {
    const found = groups.get(kind);
    return found ? [{ kind, name: pieceKinds[kind], changes: found }] : [];
  });
}

interface KindOfChange {
  kind: PieceKind;
  name: string;
  changes: Change[];
}

/** The day of a page: that of the last edition in which its words, or those of a piece on it, changed. */
export function pageChanged(path: string, book: Book): string | undefined {
  const days = daysByPage(book).get(path) ?? [];
  return days.toSorted().at(-1);
}

const daysByPage = onceFor((book: Book) => {
  const days = new Map<string, string[]>();
  for (const [address, day] of lastChanged(editionsOf(book))) {
    const page = address.replace(/#.*$/, '');
    days.set(page, [...(days.get(page) ?? []), day]);
  }
  return days;
});

/** The page that lists what an edition changed of one kind, and the place of a piece on it. */
export function changedAt(edition: string, change: Change): string {
  const { kind } = pieceOf(change);
  return `${addresses.changed(edition, kind)}#${idOfChange(change)}`;
}

/** A piece’s id on such a page: `read-water-water-1` of `/read/water/#water-1`. */
export const idOfChange = (change: Change): string =>
  pieceOf(change)
    .address.split(/[^a-z0-9]+/i)
    .filter(Boolean)
    .join('-') || 'front';
