import type { Way } from '../../../book/words/language.ts';
import type { Table } from '../../../book/schema/evidence/table.ts';

/* What a deck says, before a program’s format is chosen for it. */

/** Words that look alike. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  url?: string;
}

/** How a paragraph looks: words, words of the paper set large, or what is said about either. */
export type Look = 'plain' | 'quotation' | 'aside';

/** A piece of a slide. */
export type Shown =
  | { kind: 'text'; look: Look; runs: Run[]; way?: Way }
  | { kind: 'list'; ordered: boolean; first: number; items: Run[][] }
  /** A table or a part of one with its caption, and all parts of the table: they are set in one size. */
  | { kind: 'table'; caption: string; table: Table; whole: readonly Table[] }
  /** A drawing of the pages as SVG, and what it shows in words. */
  | { kind: 'picture'; svg: string; alt: string };

/** The arrangements that slides have. */
export type Layout = 'opening' | 'points' | 'question' | 'table' | 'picture' | 'address';

/** A slide of a deck: what is shown, and what is said to it, a paragraph each. */
export interface DeckSlide {
  layout: Layout;
  title: string;
  shown: Shown[];
  notes: string[];
}

export const text = (look: Look, ...runs: (Run | string)[]): Shown => ({
  kind: 'text',
  look,
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});

export const list = (items: readonly (Run | string)[], ordered = false, first = 1): Shown => ({
  kind: 'list',
  ordered,
  first,
  items: items.map((item) => [typeof item === 'string' ? { text: item } : item]),
});
