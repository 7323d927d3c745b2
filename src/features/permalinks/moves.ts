import type { Book } from '../../book/schema/book.ts';
import type { Move } from '../../book/schema/move.ts';
import type { Permalink } from '../../book/schema/permalink.ts';
import { pageAndPart } from '../../book/permalinks.ts';

/** What became of one address: where to continue, or why there is nothing. */
export interface Outcome {
  /** The address that was published. */
  from: string;
  /** Where its content is now. */
  to?: string;
  /** Why it was taken out, when, and what took its place. */
  retired?: { why: string; date: string; instead: { name: string; to: string }[] };
}

/** A page that is no longer there, with the parts of it that were published. */
export interface GonePage extends Outcome {
  parts: (Outcome & { id: string })[];
}

/** Every page that has moved or was retired: each is built as a page that says so. */
export function gonePages({ moves, permalinks }: Pick<Book, 'moves' | 'permalinks'>): GonePage[] {
  return moves
    .filter(({ from }) => pageAndPart(from).part === undefined)
    .map((move) => {
      const page = outcome(move);
      const published = permalinks.map(({ address }) => address);
      const told = moves.map(({ from }) => from);
      const parts = [...new Set([...published, ...told])].filter((address) =>
        address.startsWith(`${move.from}#`),
      );
      return { ...page, parts: parts.sort().map((from) => goneWith(page, from, moves)) };
    });
}

/** The parts of a page that have moved away or were retired, where the page itself is still there. */
export function goneParts(path: string, { moves }: Pick<Book, 'moves'>): (Outcome & { id: string })[] {
  return moves
    .filter(({ from }) => from.startsWith(`${path}#`))
    .map((move) => ({ ...outcome(move), id: pageAndPart(move.from).part ?? '' }));
}

/** What became of every published address. A part of a page that is gone went with it. */
export function outcomes(book: Pick<Book, 'moves' | 'permalinks'>): (Outcome & { permalink: Permalink })[] {
  const gone = new Map(gonePages(book).map((page) => [page.from, page]));
  const told = new Map(book.moves.map((move) => [move.from, move]));
  return book.permalinks.map((permalink) => {
    const from = permalink.address;
    const move = told.get(from);
    const page = gone.get(pageAndPart(from).page);
    const part = page?.parts.find((one) => one.from === from);
    // A part of a retired page was retired for the same reason.
    const went = move ? outcome(move) : part && { ...(page?.retired && { retired: page.retired }), ...part };
    return { ...went, from, permalink };
  });
}

/** A part of a page that is gone: listed by itself, or else found under its id where the page has moved. */
function goneWith(page: Outcome, from: string, moves: readonly Move[]): Outcome & { id: string } {
  const id = pageAndPart(from).part ?? '';
  const own = moves.find((move) => move.from === from);
  if (own) return { ...outcome(own), id };
  if (page.retired || !page.to) return { from, id };
  return { from, id, to: page.to.includes('#') ? page.to : `${page.to}#${id}` };
}

function outcome(move: Move): Outcome {
  const { from, date } = move;
  return 'to' in move
    ? { from, to: move.to }
    : { from, retired: { why: move.retired, date, instead: move.instead } };
}
