import { sha256 } from '../../../book/taken.ts';

/** What a piece is, in the order in which changes are listed; each with its name for a heading. */
export const pieceKinds = {
  passage: 'The argument',
  page: 'Other pages',
  quotation: 'Quotations: what we say of them',
  theme: 'Themes',
  claim: 'Claims',
  table: 'Tables: what we say of them',
  instrument: 'Policy instruments',
  mode: 'Modes',
  term: 'Glossary',
  reference: 'References',
  diagram: 'Diagrams',
  route: 'Timed routes',
  voice: 'Who speaks',
  question: 'Questions',
  session: 'Sessions',
  slide: 'Slides',
} as const;

export type PieceKind = keyof typeof pieceKinds;

/** A part of the companion that is cited, linked to or taught with by itself, and the words in it that are ours. */
export interface Piece {
  kind: PieceKind;
  /** Where it is: what it is known by from edition to edition. */
  address: string;
  /** What readers call it: “Theory 2”, “Table 4”. */
  name: string;
  /** Our words, a line a paragraph. Quotations are named in them and not repeated. */
  words: string;
  /** A checksum of what it takes from the paper: a quotation’s words, a table’s values. */
  taken?: string;
}

/** A checksum of what a reader reads in a piece, which markup, order and place do not change. */
export const hashOfPiece = ({ words, taken = '' }: Pick<Piece, 'words' | 'taken'>): string =>
  sha256(`${words}\n\n${taken}`).slice(0, 16);

/** A piece with what is said in it; what a book leaves out is left out here. */
export function piece(
  kind: PieceKind,
  address: string,
  name: string,
  lines: readonly (string | false | undefined)[],
): Piece {
  return { kind, address, name, words: lines.filter(Boolean).join('\n') };
}
