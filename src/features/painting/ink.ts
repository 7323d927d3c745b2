import { type GlyphMark, isEmpty } from '../modes/index.ts';
import type { Wordmark } from '../../book/schema/site.ts';
import { shaped } from './faces.ts';
import { type Word, blankBefore } from './lines.ts';

/** Where something begins, in pixels: its left end on its baseline. */
export interface Place {
  x: number;
  y: number;
}

/** One line of text as outlines. */
export function line(words: readonly Word[], size: number, { x, y }: Place, colour: string): string {
  let at = 0;
  const letters = words.flatMap((word, index) => {
    if (index > 0) at += blankBefore(word);
    return word.flatMap(({ text, cut }) => {
      const { outlines, width } = shaped(text, cut);
      const start = at;
      at += width;
      return outlines.map((outline) => {
        const scale = short(size * outline.scale);
        const place = `${short(x + (start + outline.x) * size)} ${short(y - outline.y * size)}`;
        return `<path transform="translate(${place}) scale(${scale} -${scale})" d="${outline.path}"/>`;
      });
    });
  });
  return `<g fill="${colour}">${letters.join('')}</g>`;
}

/** The site's name, written by a pen that comes in at the picture's left edge and leaves it at the right. */
export function pen(mark: Wordmark, { x, y }: Place, scale: number, colour: string, width: number): string {
  const [left, right] = [-x / scale - 60, (width - x) / scale + 60].map(short);
  const begins = /^M[-\d.]+[ ,]?-?[\d.]+/;
  const written = mark.arrives
    ? `M${left} ${mark.arrives.height}${mark.arrives.path}${mark.path.replace(begins, '')}`
    : mark.path;
  const leaves = mark.leaves ? `${mark.leaves}H${right}` : '';
  const dots = mark.dots.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="${mark.radius}"/>`).join('');
  return [
    `<g transform="translate(${x} ${y}) scale(${scale}) skewX(${-mark.slant})" fill="${colour}">`,
    `<path fill="none" stroke="${colour}" stroke-width="${mark.width}" stroke-linecap="round"`,
    ` stroke-linejoin="round" d="${written}${leaves}"/>${dots}</g>`,
  ].join('');
}

/** A level line in place of the pen's, for a site whose name is not drawn. */
export const level = (y: number, colour: string) =>
  `<path d="M0 ${y}H9999" stroke="${colour}" stroke-width="3"/>`;

/** The mode glyph, as the pages draw it; its marks are 20 units apart. @param unsaid colour of an axis left open */
export function glyph(
  marks: readonly GlyphMark[],
  { x, y }: Place,
  scale: number,
  colours: readonly string[],
  unsaid: string,
): string {
  const drawn = marks.map((mark, index) => {
    const colour = isEmpty(mark) ? unsaid : (colours[index % colours.length] ?? unsaid);
    const paths = (isEmpty(mark) ? ['M9 10h2'] : mark.paths).map((d) => `<path d="${d}"/>`);
    const dots = mark.dots.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="2.2" fill="${colour}"/>`);
    const rings = mark.rings.map(([cx, cy, r]) => `<circle cx="${cx}" cy="${cy}" r="${r}"/>`);
    const parts = [...paths, ...dots, ...rings].join('');
    return `<g transform="translate(${index * 20} 0)" stroke="${colour}">${parts}</g>`;
  });
  return [
    `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke-width="1.6" stroke-linecap="round">`,
    ...drawn,
    '</g>',
  ].join('');
}

/** Enough places for a picture, and no more. */
const short = (value: number) => Number(value.toFixed(4));
