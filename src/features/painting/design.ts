import type { Picture } from '../pictures/index.ts';
import { rowOf } from './blocks.ts';
import { site } from '../../site/site.ts';
import { level, pen } from './ink.ts';
import { quotation } from './quotation.ts';
import { type Inks, sheet } from './sheet.ts';
import { title } from './title.ts';

/** A picture as SVG, its letters as outlines, so that it looks the same wherever it is painted. */
export function design(picture: Picture, inks: Inks): string {
  const { width, height, margin } = sheet;
  const name = rowOf(site.title, 24, 300);
  const source = rowOf(picture.source, 24, 740);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${inks.paper}"/>`,
    picture.kind === 'quotation' ? quotation(picture, inks) : title(picture, inks),
    // The pen's line is the one that the source is written on.
    ...(site.wordmark
      ? [pen(site.wordmark, { x: margin, y: 570 }, 0.62, inks.ink, width)]
      : [level(570, inks.ink), name.draw({ x: margin, y: 544 - name.tall }, inks.ink)]),
    source.draw({ x: width - margin - source.wide, y: 544 - source.tall }, inks['ink-muted']),
    '</svg>',
  ].join('');
}
