import { opening } from '../../book/words/words.ts';
import type { Excerpt } from './excerpt.ts';
import { copyOf, type Piece, type PieceKind, wordsOf } from './piece.client.ts';

/** A piece in words, as it was published. @param source how it is cited, in a line */
export function excerptOf(piece: Piece, source: string): Excerpt {
  return { title: titleOf(piece), address: piece.address.href, source, body: bodyOf(piece) };
}

/** The texts of its blocks exactly as they were published, notes’ marks included, for a link that highlights them. */
export function shownBlocks({ kind, element }: Piece): string[] {
  return blocksOf(element, kind)
    .filter((part) => part.checkVisibility())
    .map(publishedText);
}

function bodyOf({ kind, element }: Piece): Excerpt['body'] {
  const words = blocksOf(element, kind).map(wordsOf).filter(Boolean);
  if (kind === 'quotation') return { kind, passages: words, who: wordsOf(element.querySelector('.who')) };
  const table = element.closest('table') ?? element.querySelector('table');
  if (table && (kind === 'table' || kind === 'row')) {
    const rows = kind === 'row' ? [element] : [...table.querySelectorAll('tbody tr')];
    return { kind: 'table', head: headOf(table), rows: rows.map(cellsOf) };
  }
  return { kind: 'paragraphs', paragraphs: kind === 'heading' ? [] : words };
}

/** What leads a link in text: a table’s caption in full, which adds what a row’s own words are too short to say. */
function titleOf({ kind, element, name }: Piece): string {
  const caption = element.closest('.data-table')?.querySelector('caption > div') ?? null;
  if (kind === 'table') return wordsOf(caption);
  if (kind === 'quotation') return opening(wordsOf(element.querySelector('blockquote')), 50);
  return kind === 'row' ? `${name} (${wordsOf(caption)})` : name;
}

/** One head a column: what spans several is said with each. */
function headOf(table: HTMLTableElement): string[] {
  const [first, last] = [table.tHead?.rows[0], table.tHead?.rows[table.tHead.rows.length - 1]];
  if (!first || !last || first === last) return last ? cellsOf(last) : [];
  const spanner = wordsOf(first.cells[1] ?? null);
  return [wordsOf(first.cells[0] ?? null), ...cellsOf(last).map((head) => `${spanner}: ${head}`)];
}

const cellsOf = (row: Element) => [...row.children].map(wordsOf);

/** The text of a block as it was published, notes’ marks included. */
function publishedText(block: Element): string {
  const copy = copyOf(block);
  copy.querySelectorAll('.handle').forEach((handle) => handle.remove());
  return copy.textContent;
}

/** Which elements of a piece hold its words. */
const blocks: Record<PieceKind, string> = {
  heading: ':scope',
  paragraph: '.para-text :is(p, li)',
  quotation: 'blockquote > *',
  table: 'caption strong',
  row: 'th, td',
  diagram: 'figcaption > p',
  concept: ':scope > p:not(.meta)',
  claim: 'h2, :scope > p:not(.meta)',
  reference: ':scope > p:not(.meta)',
};

/** The elements that hold the words of a piece. */
function blocksOf(piece: HTMLElement, kind: PieceKind): Element[] {
  if (kind === 'heading') return [piece.querySelector('h1') ?? piece];
  return [...piece.querySelectorAll(blocks[kind])];
}
