import { passagesOf } from '../../book/passages.ts';
import type { Book } from '../../book/schema/book.ts';
import type { Claim } from '../../book/schema/evidence/claim.ts';
import type { Reading } from '../../book/schema/reading.ts';
import { addresses } from '../../book/addresses.ts';
import { type Embed, answerFile, embeds } from './embeds.ts';
import { find } from '../../lib/find.ts';
import { passageWords } from '../notebook/index.ts';
import { isOfPaper, locate } from '../../book/locator.ts';
import type { Node } from '../../book/mdx.ts';
import { opening } from '../../book/words/words.ts';

/** What other sites show in its own words, with a link to its place: it has no page for a frame. */
export interface ToldPiece {
  kind: 'page' | 'paragraph' | 'claim';
  id: string;
  /** What it is called: “Theory 2”, or a claim in full. */
  title: string;
  /** What it says, a paragraph or an item of a list each. */
  words: string[];
  /** Root-relative address of where it is. */
  home: string;
}

/** The pages described in words, with the parts of them that are described or shown separately. */
interface ToldPage {
  page: ToldPiece;
  parts: (ToldPiece | Embed)[];
}

/** The sections of the argument with their paragraphs and diagrams, the whole argument, and the claims. */
export function toldPages(book: Book): ToldPage[] {
  const diagrams = embeds(book).filter(({ kind }) => kind === 'diagram');
  const drawnOn = (page: string) => diagrams.filter(({ home }) => home.split('#')[0] === page);
  const own = (id: string) => book.page(id);
  const page = (home: string, { title, summary }: { title: string; summary: string }): ToldPiece => ({
    kind: 'page',
    id: home.replace(/^\/|\/$/g, ''),
    title,
    words: [summary],
    home,
  });
  return [
    { page: page(addresses.read, own('read')), parts: drawnOn(addresses.read) },
    ...book.readings.map((reading) => ({
      page: page(addresses.reading(reading.id), reading),
      parts: [...paragraphs(reading, book), ...drawnOn(addresses.reading(reading.id))],
    })),
    ...(book.claims.length === 0
      ? []
      : [{ page: page(addresses.claims, own('claims')), parts: book.claims.map(claimPiece) }]),
  ];
}

const claimPiece = ({ id, claim, explains }: Claim): ToldPiece => ({
  kind: 'claim',
  id,
  title: claim,
  words: [claim, explains],
  home: addresses.claim(id),
});

/** What a page’s head offers to programs that embed it: the page itself first, since most take the first. */
export function offeredPieces(home: string, book: Book): { title: string; answer: string }[] {
  const { page, parts } = find(
    toldPages(book).map((one) => ({ ...one, id: one.page.home })),
    home,
    'page with pieces',
  );
  return [page, ...parts].map((piece) => ({ title: opening(piece.title, 60), answer: answerFile(piece) }));
}

function paragraphs({ id: page, title, body }: Reading, book: Book): ToldPiece[] {
  return passagesOf(body).paragraphs.flatMap(({ id = '', node }): ToldPiece[] => {
    const words = (node.children ?? []).flatMap((part) => linesOf(part, book)).filter(Boolean);
    if (words.length === 0) return [];
    const [, number = '', letter = ''] = /(\d+)([a-z]?)$/.exec(id) ?? [];
    const name = isOfPaper(book.paper, id)
      ? locate(book.paper, id).short + letter
      : `${title}, paragraph ${number}${letter}`;
    return [{ kind: 'paragraph', id, title: name, words, home: `${addresses.reading(page)}#${id}` }];
  });
}

const linesOf = (node: Node, book: Book): string[] =>
  node.type === 'list'
    ? (node.children ?? []).map(
        (item, index) => `${node.ordered ? `${index + 1}.` : '•'} ${passageWords([item], book)}`,
      )
    : [passageWords([node], book)];
