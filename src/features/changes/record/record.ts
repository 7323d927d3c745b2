import { z } from 'zod';
import { type Piece, hashOfPiece, pieceKinds } from '../pieces/piece.ts';

/** The folder of a content folder that holds what editions were, a folder an edition. */
export const recordsFolder = 'editions';

/** In an edition’s folder: the words of its pieces, and the whole of it as one HTML file, compressed with Brotli. */
export const recordFiles = { pieces: 'pieces.json', html: 'edition.html.br' };

const recordedSchema = z.strictObject({
  kind: z.enum(Object.keys(pieceKinds) as [keyof typeof pieceKinds]),
  address: z.string().regex(/^\/\S*$/),
  name: z.string(),
  words: z.string(),
  taken: z.string().optional(),
  hash: z.string(),
});

const recordSchema = z.strictObject({ edition: z.iso.date(), pieces: z.array(recordedSchema) });

/** An edition as it was recorded. */
export interface EditionRecord {
  /** The day by which it is cited. */
  edition: string;
  pieces: Piece[];
}

/** A record as a file’s text, a line a piece, so that two of them can be compared. */
export function writeRecord({ edition, pieces }: EditionRecord): string {
  const lines = pieces.map((piece) => {
    const { kind, address, name, words, taken } = piece;
    return JSON.stringify({ kind, address, name, hash: hashOfPiece(piece), words, ...(taken && { taken }) });
  });
  return `{"edition":${JSON.stringify(edition)},"pieces":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Reads a record, and sees that nobody has changed it.
 * @throws what is wrong with it, in words
 */
export function readRecord(text: string): EditionRecord {
  const read = recordSchema.safeParse(parsed(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`no such record at “${issue?.path.join('.') ?? ''}”`);
  }
  const { edition, pieces } = read.data;
  const known = new Set<string>();
  for (const piece of pieces) {
    if (hashOfPiece(piece) !== piece.hash)
      throw new Error(`words of “${piece.address}” that differ from their checksum`);
    if (known.has(piece.address)) throw new Error(`“${piece.address}” twice`);
    known.add(piece.address);
  }
  return { edition, pieces: pieces.map(({ hash: _, ...piece }) => piece as Piece) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('text that is not JSON');
  }
}
