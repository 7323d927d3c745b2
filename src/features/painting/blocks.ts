import { type Box, type Fitted, fit } from './fit.ts';
import { type Place, line } from './ink.ts';
import { type Piece, lineWidth, wordsOf } from './lines.ts';

/** Text that has been set and has no place yet. */
export interface Block {
  wide: number;
  /** From the top of its capitals to its last baseline. */
  tall: number;
  /** @param place its left end and the top of its capitals */
  draw: (place: Place, colour: string) => string;
}

/**
 * Text set as large as its box allows.
 * @param more what closes a text that was cut, and by how many ems the first line hangs out to the left
 */
export function blockOf(
  pieces: readonly Piece[],
  box: Box,
  more: { end?: string; hung?: number } = {},
): Block {
  return drawn(fit(wordsOf(pieces), box, more.end), box.leading, more.hung);
}

/** One line in the type of the interface, cut where it is too long. */
export function rowOf(text: string, size: number, width: number): Block {
  const box = { width, height: size, largest: size, smallest: size, leading: 1 };
  return blockOf([{ text, cut: 'interface' }], box);
}

/** Height of the type's capitals, in ems. */
const capitals = 0.67;

function drawn({ size, lines }: Fitted, leading: number, hung = 0): Block {
  return {
    wide: Math.max(0, ...lines.map((words) => lineWidth(words) * size)),
    tall: lines.length === 0 ? 0 : (capitals + (lines.length - 1) * leading) * size,
    draw: ({ x, y }, colour) =>
      lines
        .map((words, index) => {
          const left = index === 0 ? x - hung * size : x;
          return line(words, size, { x: left, y: y + (capitals + index * leading) * size }, colour);
        })
        .join(''),
  };
}
