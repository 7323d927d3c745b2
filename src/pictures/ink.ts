import type { GlyphMark } from '../domain/glyph.ts';
import { isEmpty } from '../domain/glyph.ts';
import { stroke } from '../domain/stroke.ts';
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
export function pen({ x, y }: Place, scale: number, colour: string, width: number): string {
  const [left, right] = [-x / scale - 60, (width - x) / scale + 60].map(short);
  const arrives = `M${left} 1H-34C-20 1 -10 0 -2 -6`;
  const leaves = `C381 -16.1 389 -18 402 -18H${right}`;
  const dots = stroke.dots.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="${stroke.radius}"/>`).join('');
  return [
    `<g transform="translate(${x} ${y}) scale(${scale}) ${stroke.slant}" fill="${colour}">`,
    `<path fill="none" stroke="${colour}" stroke-width="${stroke.width}" stroke-linecap="round"`,
    ` stroke-linejoin="round" d="${arrives}${stroke.path.replace(/^M-2 -6/, '')}${leaves}"/>${dots}</g>`,
  ].join('');
}

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
