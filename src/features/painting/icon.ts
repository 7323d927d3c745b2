import { blockOf } from './blocks.ts';
import type { Inks } from './sheet.ts';
import type { Icon } from '../../site/manifest.ts';

/** An icon for a site that brings none: the first letter of its title. */
export function initialIcon(title: string, { paper, ink }: Inks): string {
  const [initial = ''] = title;
  const letter = blockOf([{ text: initial, cut: 'text-bold' }], {
    width: 128,
    height: 96,
    largest: 96,
    smallest: 96,
    leading: 1,
  });
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">',
    `<rect width="128" height="128" rx="26" fill="${paper}"/>`,
    letter.draw({ x: (128 - letter.wide) / 2, y: (128 - letter.tall) / 2 }, ink),
    '</svg>',
  ].join('');
}

/** An icon as SVG, from the site's. */
export function iconDrawing({ size, shape }: Icon, favicon: string, paper: string): string {
  if (shape === 'rounded') return placed(favicon, 0, size);
  // What a maskable icon must keep is within a circle of four fifths of its width.
  const inset = shape === 'maskable' ? Math.round(size * 0.14) : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    placed(favicon, inset, size - 2 * inset),
    '</svg>',
  ].join('');
}

function placed(svg: string, at: number, size: number): string {
  return svg.replace('<svg ', `<svg x="${at}" y="${at}" width="${size}" height="${size}" `);
}
