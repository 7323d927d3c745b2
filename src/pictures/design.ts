import type { Picture } from '../domain/pictures.ts';
import { rowOf } from './blocks.ts';
import { pen } from './ink.ts';
import { quotation } from './quotation.ts';
import { type Inks, sheet } from './sheet.ts';
import { title } from './title.ts';

/** A picture as SVG, its letters as outlines, so that it looks the same wherever it is painted. */
export function design(picture: Picture, inks: Inks): string {
  const { width, height, margin } = sheet;
  const source = rowOf(picture.source, 24, 740);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${inks.paper}"/>`,
    picture.kind === 'quotation' ? quotation(picture, inks) : title(picture, inks),
    // The pen's line is the one that the source is written on.
    pen({ x: margin, y: 570 }, 0.62, inks.ink, width),
    source.draw({ x: width - margin - source.wide, y: 544 - source.tall }, inks['ink-muted']),
    '</svg>',
  ].join('');
}
