import type { Drawing } from '../schema/drawing.ts';
import type { Fact } from '../schema/evidence/fact.ts';
import type { Quote } from '../schema/evidence/quote.ts';
import type { Table } from '../schema/evidence/table.ts';
import type { Image } from '../schema/image.ts';
import type { Work } from '../schema/work.ts';

/** A stretch of a line, every id in it turned into words and addresses. */
export type Run =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'emphasis' | 'strong'; runs: Run[] }
  | { kind: 'link'; address: string; runs: Run[] }
  /** A quotation within a sentence: the paper’s words, which each format shows or names. */
  | { kind: 'quoted'; quote: Quote }
  | { kind: 'note'; runs: Run[] }
  | { kind: 'break' };

/** A block of text, for formats that lack our elements. */
export type Block =
  | { kind: 'heading'; depth: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }
  | { kind: 'quotation'; quote: Quote }
  | { kind: 'table'; table: Table }
  | { kind: 'diagram'; diagram: Drawing }
  | { kind: 'image'; image: Image }
  | { kind: 'fact'; fact: Fact }
  | { kind: 'work'; work: Work }
  /** A Markdown block quotation, one of our remarks, or a slide’s speaker notes. */
  | { kind: 'aside'; of: 'text' | 'ours' | 'said'; blocks: Block[] }
  /** One of our paragraphs that has an id. */
  | { kind: 'passage'; id: string; blocks: Block[] }
  | { kind: 'slide'; id: string; title: string; blocks: Block[] };
