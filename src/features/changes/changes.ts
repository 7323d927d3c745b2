import type { Move } from '../../book/schema/move.ts';
import { type Piece, hashOfPiece } from './pieces/piece.ts';

/** What became of a piece from one edition to the next. */
export type Change =
  | { kind: 'added'; piece: Piece }
  | { kind: 'removed'; before: Piece; why?: string }
  /** Our words changed; or the paper’s words or figures did, and ours did not. */
  | { kind: 'changed'; piece: Piece; before: Piece; what: 'words' | 'paper' }
  /** The same words at another address. */
  | { kind: 'moved'; piece: Piece; before: Piece };

/** What of one edition is not as it was in the one before: added and changed pieces in their order, then those that went. */
export function changesBetween(
  before: readonly Piece[],
  now: readonly Piece[],
  moves: readonly Move[] = [],
): Change[] {
  const earlier = new Map(before.map((piece) => [piece.address, piece]));
  const there = new Set(now.map(({ address }) => address));
  const gone = before.filter(({ address }) => !there.has(address));
  const movedTo = (address: string, from: string) =>
    moves.some((move) => 'to' in move && move.to === address && move.from === from);
  const sameWords = new Map(gone.map((piece) => [keyOf(piece), piece]));
  const taken = new Set<Piece>();
  const ancestor = (piece: Piece): Piece | undefined => {
    const found =
      earlier.get(piece.address) ??
      gone.find(({ address }) => movedTo(piece.address, address)) ??
      sameWords.get(keyOf(piece));
    if (!found || taken.has(found)) return undefined;
    taken.add(found);
    return found;
  };
  const changes = now.flatMap((piece): Change[] => {
    const old = ancestor(piece);
    if (!old) return [{ kind: 'added', piece }];
    if (hashOfPiece(old) === hashOfPiece(piece))
      return old.address === piece.address ? [] : [{ kind: 'moved', piece, before: old }];
    return [{ kind: 'changed', piece, before: old, what: old.words === piece.words ? 'paper' : 'words' }];
  });
  const removed = gone
    .filter((piece) => !taken.has(piece))
    .map((piece): Change => ({ kind: 'removed', before: piece, ...whyRemoved(piece, moves) }));
  return [...changes, ...removed];
}

/** The piece that changed: as it is now, or as it was if it is gone. */
export const pieceOf = (change: Change): Piece => (change.kind === 'removed' ? change.before : change.piece);

const keyOf = (piece: Piece) => `${piece.kind} ${hashOfPiece(piece)}`;

function whyRemoved({ address }: Piece, moves: readonly Move[]): { why?: string } {
  const move = moves.find(({ from }) => from === address);
  return move && 'retired' in move ? { why: move.retired } : {};
}
