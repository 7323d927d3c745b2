import { blockOf } from './blocks.ts';
import type { Wordmark } from '../../book/schema/site.ts';
import { level, pen } from './ink.ts';

/** What a cover says. */
export interface Cover {
  title: string;
  /** What the book is, in a line. */
  line: string;
  /** The site’s name as a drawing, where it has one. */
  wordmark?: Wordmark | undefined;
}

/** Of a cover, in pixels: the shape that shops and shelves of reading systems are made for. */
const coverSize = { width: 1200, height: 1800 };

/** A book's cover as SVG: its title, what it is, and the pen's line across it. */
export function coverDrawing({ title, line, wordmark }: Cover, colour: (role: string) => string): string {
  const { width, height } = coverSize;
  const margin = 120;
  const measure = width - 2 * margin;
  const name = blockOf([{ text: title, cut: 'text-bold' }], { ...titleBox, width: measure });
  const about = blockOf([{ text: line, cut: 'text' }], { ...lineBox, width: measure });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${colour('paper')}"/>`,
    name.draw({ x: margin, y: 260 }, colour('ink')),
    about.draw({ x: margin, y: 260 + name.tall + 90 }, colour('ink-muted')),
    wordmark ? pen(wordmark, { x: margin, y: 1420 }, 1.9, colour('ink'), width) : level(1420, colour('ink')),
    '</svg>',
  ].join('');
}

const titleBox = { height: 460, largest: 180, smallest: 80, leading: 1.1 };
const lineBox = { height: 520, largest: 58, smallest: 36, leading: 1.36 };
