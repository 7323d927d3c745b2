import type { Icon } from '../domain/manifest.ts';

/** An icon as SVG, from the favicon. */
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
