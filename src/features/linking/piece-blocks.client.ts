import { type PieceKind, copyOf } from './piece.client.ts';

/** The text of a block as it was published, notes’ marks included. */
export function publishedText(block: Element): string {
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
export function blocksOf(piece: HTMLElement, kind: PieceKind): Element[] {
  if (kind === 'heading') return [piece.querySelector('h1') ?? piece];
  return [...piece.querySelectorAll(blocks[kind])];
}
