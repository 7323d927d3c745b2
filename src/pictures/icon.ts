import type { Icon } from '../domain/manifest.ts';

/** An icon as SVG, from the favicon; where a device may crop it, the drawing keeps to the middle of its paper. */
export function iconDrawing({ size, cropped }: Icon, favicon: string, paper: string): string {
  if (!cropped) return placed(favicon, 0, size);
  // A maskable icon is safe within a circle of four fifths of its width.
  const inset = Math.round(size * 0.1);
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
