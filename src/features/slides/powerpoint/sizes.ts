import { linesIn } from '../../painting/index.ts';
import type { Shown } from './content.ts';
import type { Place } from './layouts.ts';

/** How much larger than the words another look is set. */
const scaleOf = { plain: 1, quotation: 1.15, aside: 0.7 } as const;

/** Space after a paragraph, in its own size. */
export const spaceAfter = 0.45;

/** Distance of lines, in their own size. */
const leading = 1.12;

/** Room kept for machines without the site’s faces: substitutes are up to this much wider. */
const wider = { text: 1.13, bold: 1.25, interface: 1.2 };

/** Words in a list are to the right of its marks by so much, in points. */
export const indent = { bullet: 28, number: 38 };

/** The largest size, in points, at which words fit their place: text to read across a room. */
export function sizeOf(shown: readonly Shown[], { w, h }: Pick<Place, 'w' | 'h'>, largest = 32): number {
  for (let size = largest; size > smallest; size -= 1)
    if (heightOf(shown, size, w * 72) <= h * 72) return size;
  return smallest;
}

const smallest = 18;

/** The size of another look beside words of a size. */
export const sizeAs = (look: keyof typeof scaleOf, size: number) =>
  look === 'aside' ? Math.max(16, Math.round(size * scaleOf.aside)) : Math.round(size * scaleOf[look]);

/** The size at which a title takes two lines at most. */
export function titleSize(title: string, { w }: Pick<Place, 'w'>, largest: number): number {
  const lines = (size: number) => linesIn(title, 'text-bold', (w * 72) / size / wider.bold);
  let size = largest;
  while (size > 22 && lines(size) > 2) size -= 1;
  return size;
}

/** How high words are at a size, in points. */
function heightOf(shown: readonly Shown[], size: number, width: number): number {
  return shown.reduce((sum, piece) => {
    if (piece.kind === 'text') return sum + paragraph(piece.runs, sizeAs(piece.look, size), width);
    if (piece.kind === 'list')
      return sum + piece.items.reduce((all, item) => all + paragraph(item, size, width - indent.number), 0);
    return sum;
  }, 0);
}

function paragraph(runs: readonly { text: string }[], size: number, width: number): number {
  const lines = linesIn(runs.map(({ text }) => text).join(''), 'text', width / size / wider.text);
  return lines * size * leading + size * spaceAfter;
}

/** How many lines words take in a cell of a table. */
export const cellLines = (text: string, size: number, width: number, bold = false): number =>
  linesIn(text, bold ? 'interface-bold' : 'interface', width / size / wider.interface);
