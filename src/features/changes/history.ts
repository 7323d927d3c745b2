import { addresses } from '../../book/addresses.ts';
import type { Book } from '../../book/schema/book.ts';
import type { ChangeNote } from '../../book/schema/change.ts';
import { type Change, changesBetween, pieceOf } from './changes.ts';
import { type Piece, hashOfPiece } from './pieces/piece.ts';
import { piecesOf } from './pieces/pieces-of.ts';
import type { EditionRecord } from './record/record.ts';

/** An edition, and what it changed of the one before it. */
export interface EditionHistory {
  edition: string;
  /** Whether it is recorded, so that its words stay as they are; one that is not is still being made. */
  recorded: boolean;
  /** The edition before it; none of the first. */
  before?: string;
  pieces: readonly Piece[];
  changes: readonly Change[];
  /** What is said of the changes, and why they were made. */
  notes: readonly ChangeNote[];
}

/** All editions, the newest first; the one of `site.yaml` is the last, whether it is recorded or not. */
export function historyOf(book: Book, records: readonly EditionRecord[]): EditionHistory[] {
  const { edition } = book.site;
  const earlier = records.filter((record) => record.edition < edition);
  const isRecorded = records.some((record) => record.edition === edition);
  const all = [...earlier, { edition, pieces: piecesOf(book) }];
  return all
    .map((one, index): EditionHistory => {
      const before = all[index - 1];
      return {
        ...one,
        recorded: index < earlier.length || isRecorded,
        ...(before && { before: before.edition }),
        changes: before ? changesBetween(before.pieces, one.pieces, book.moves) : [],
        notes: book.changes.filter((note) => note.edition === one.edition),
      };
    })
    .reverse();
}

/** Whether a note covers a piece: by its own address, that of its page, or one above it. The front page’s is its own alone. */
export const tellsOf = ({ at }: Pick<ChangeNote, 'at'>, { address }: Pick<Piece, 'address'>): boolean =>
  at.some(
    (place) =>
      address === place ||
      (place === addresses.home
        ? address.startsWith('/#')
        : place.endsWith('/') && address.startsWith(place)),
  );

/** The changes that no note covers. */
export const unexplained = ({ changes, notes }: Pick<EditionHistory, 'changes' | 'notes'>): Change[] =>
  changes.filter((change) => !notes.some((note) => tellsOf(note, pieceOf(change))));

/**
 * The edition in which each piece got the words that it has, by its address: the first of those that have had them ever since.
 * @param history the newest edition first
 */
export function lastChanged(history: readonly EditionHistory[]): Map<string, string> {
  const [newest, ...earlier] = history;
  const days = new Map((newest?.pieces ?? []).map(({ address }) => [address, newest?.edition ?? '']));
  const same = new Map((newest?.pieces ?? []).map((piece) => [piece.address, hashOfPiece(piece)]));
  for (const { edition, pieces } of earlier) {
    const had = new Map(pieces.map((piece) => [piece.address, hashOfPiece(piece)]));
    for (const [address, hash] of same) {
      if (had.get(address) === hash) days.set(address, edition);
      else same.delete(address);
    }
  }
  return days;
}
