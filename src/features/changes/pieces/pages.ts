import { addresses } from '../../../book/addresses.ts';
import type { Book } from '../../../book/schema/book.ts';
import type { Page } from '../../../book/schema/page.ts';
import type { Block } from '../../../book/text/block.ts';
import { plainLines } from '../../../book/text/plain.ts';
import { blocksIn } from '../../../book/text/read.ts';
import { addressOfPage } from '../../../site/pages.ts';
import { type Piece, piece } from './piece.ts';

/** Pages with words of their own, a piece for what is above the first heading and one for each heading after it. */
export function pagePieces(book: Book): Piece[] {
  return [
    ...book.pages.flatMap((page) => piecesOn(page, book)),
    ...book.routes.map(({ id, title, who, steps }) =>
      piece('route', addresses.route(id), title, [title, who, ...steps.map(({ why }) => why)]),
    ),
    ...book.speakers.map(({ id, plural, name, about }) =>
      piece('voice', addresses.voice(id), plural, [name, plural, about]),
    ),
    ...book.diagrams.map(({ id, title, description, ours }) =>
      piece('diagram', addresses.embed('diagram', id), title, [title, description, ours]),
    ),
    ...codingPiece(book),
  ];
}

function piecesOn({ id, title, summary, front, body }: Page, book: Book): Piece[] {
  const address = addressOfPage(id);
  const [above = [], ...parts] = byHeading(blocksIn(body, book));
  const said = front && [front.kicker, front.about, front.audience, front.paper];
  const axes =
    address === addresses.modes ? book.axes.map(({ name, question }) => `${name}: ${question}`) : [];
  return [
    piece('page', address, title, [
      title,
      summary,
      ...(said ?? []),
      front?.picture?.headline,
      front?.picture?.caption,
      ...plainLines(above),
      ...axes,
    ]),
    ...parts.map((part) => {
      const lines = plainLines(part);
      const heading = lines[0] ?? '';
      return piece('page', `${address}#${slugOf(heading)}`, `${title}: ${heading}`, lines);
    }),
  ];
}

/** How the quotations were coded a second time: its rules, and what was decided where the codings differed. */
function codingPiece({ codingRules, codingDecisions, codings }: Book): Piece[] {
  if (codings.length < 2) return [];
  const lines = [
    ...codings.map(({ name, done }) => `${name}: ${done}`),
    ...codingRules.map((rule) => Object.values(rule).join(' ')),
    ...codingDecisions.map(({ id, why }) => `[quotation “${id}”] ${why}`),
  ];
  return [piece('theme', `${addresses.themes}#second-coding`, 'The second coding', lines)];
}

/** A text parted before each of its headings of the second level. */
function byHeading(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth === 2) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

/** The id that a heading has on its page. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
