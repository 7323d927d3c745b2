import { parseHTML } from 'linkedom';
import { paint } from './paint.ts';
import { type Cut, shaped } from './faces.ts';

/** What a drawing’s colours are, by the names of its custom properties: `--chart-ink`. */
export type DrawingColours = Readonly<Record<string, string>>;

/**
 * A drawing of the pages as a PNG, for programs that show no SVG. Its letters are painted as outlines, so that it needs no
 * typeface and is the same bytes everywhere.
 * @param width of the picture, in pixels
 */
export function drawingPicture(
  svg: string,
  colours: DrawingColours,
  width: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return paint(outlined(svg, colours, width));
}

/** The drawing’s width by its height. */
export function drawingShape(svg: string): { width: number; height: number } {
  const [, , width = 1, height = 1] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(/\s+/).map(Number);
  return { width, height };
}

/** The drawing with its custom properties resolved and each piece of text as outlines. */
export function outlined(svg: string, colours: DrawingColours, width: number): string {
  const { document } = parseHTML(`<!doctype html><html><body>${coloured(svg, colours)}</body></html>`);
  const root = document.querySelector('svg');
  if (!root) throw new Error('There is no drawing to paint.');
  const shape = drawingShape(svg);
  root.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(Math.round((width * shape.height) / shape.width)));
  for (const part of root.querySelectorAll('title, desc')) part.remove();
  for (const text of root.querySelectorAll('text')) text.outerHTML = outlinesOf(text);
  // What is painted leads nowhere.
  return root.outerHTML.replace(/<a\b[^>]*>/g, '<g>').replaceAll('</a>', '</g>');
}

/** Custom properties as colours: those given, else what the drawing falls back on. */
function coloured(svg: string, colours: DrawingColours): string {
  return svg
    .replace(/var\((--[\w-]+)(?:,\s*([^)]*))?\)/g, (_, name: string, otherwise: string | undefined) => {
      const colour = colours[name] ?? otherwise;
      if (!colour) throw new Error(`A drawing uses ${name}, which has no colour.`);
      return colour;
    })
    .replaceAll('currentColor', colours['--chart-ink'] ?? '#000');
}

/** The lines of a text element as groups of outlines that keep its place, its fill and the edge around its letters. */
function outlinesOf(text: Element): string {
  const lines = [...text.children].filter(({ localName }) => localName === 'tspan');
  const size = Number(inherited(text, 'font-size') ?? 16);
  const cut: Cut = Number(inherited(text, 'font-weight') ?? 400) >= 600 ? 'interface-bold' : 'interface';
  const anchor = inherited(text, 'text-anchor') ?? 'start';
  const edge = Number(inherited(text, 'stroke-width') ?? 0);
  const own = ['transform', 'fill', 'stroke', 'paint-order', 'stroke-linejoin']
    .map((name) => [name, text.getAttribute(name)] as const)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}="${value}"`]))
    .join(' ');
  let y = 0;
  const written = (lines.length > 0 ? lines : [text]).map((line) => {
    const x = length(line.getAttribute('x') ?? text.getAttribute('x'), size);
    const at = line.getAttribute('y') ?? (line === text ? null : text.getAttribute('y'));
    y = (at === null ? y : length(at, size)) + length(line.getAttribute('dy'), size);
    return letters(line.textContent ?? '', cut, size, { x, y }, anchor, edge);
  });
  return `<g ${own}>${written.join('')}</g>`;
}

/** A line’s letters, all edges below all letters: an edge must not cover the letter before it. */
function letters(
  text: string,
  cut: Cut,
  size: number,
  { x, y }: { x: number; y: number },
  anchor: string,
  edge: number,
): string {
  // The typefaces’ files have arrows up and down alone.
  const pieces = text.split(/(→)/).filter(Boolean);
  const widths = pieces.map((piece) => shaped(piece === '→' ? '↑' : piece, cut).width * size);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let start = x - whole * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
  const paths = pieces.flatMap((piece, index) => {
    const at = { x: start, y };
    start += widths[index] ?? 0;
    return piece === '→' ? toTheRight(cut, size, at) : outlinesAt(piece, cut, size, at);
  });
  const drawn = (edged: boolean) =>
    paths
      .map(({ transform, path, scale }) => {
        // The edge is scaled with the outline, so it is made as much thicker as that is made smaller.
        const stroke = edged ? ` stroke-width="${short(edge / scale)}"` : '';
        return `<path transform="${transform}"${stroke} d="${path}"></path>`;
      })
      .join('');
  return edge > 0 ? `${drawn(true)}<g stroke="none">${drawn(false)}</g>` : drawn(false);
}

interface Outline {
  transform: string;
  path: string;
  /** How much larger the outline is drawn than it is. */
  scale: number;
}

function outlinesAt(text: string, cut: Cut, size: number, { x, y }: { x: number; y: number }): Outline[] {
  return shaped(text, cut).outlines.map(({ path, x: along, y: up, scale }) => {
    const times = size * scale;
    const place = `${short(x + along * size)} ${short(y - up * size)}`;
    return { transform: `translate(${place}) scale(${short(times)} ${short(-times)})`, path, scale: times };
  });
}

/** An arrow to the right: the one upwards, turned about its middle. */
function toTheRight(cut: Cut, size: number, { x, y }: { x: number; y: number }): Outline[] {
  const { outlines, width } = shaped('↑', cut);
  const [across, up] = [width / 2, 0.33];
  return outlines.map(({ path, scale }) => {
    const times = size * scale;
    const middle = `${short(x + across * size)} ${short(y - up * size)}`;
    const back = `${short(-across / scale)} ${short(-up / scale)}`;
    return {
      transform: `translate(${middle}) rotate(90) scale(${short(times)} ${short(-times)}) translate(${back})`,
      path,
      scale: times,
    };
  });
}

/** An attribute as the element or the nearest around it has it. */
function inherited(element: Element | null, name: string): string | undefined {
  for (let at = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return undefined;
}

/** A length in the drawing’s own units; ems are of the text’s size. */
const length = (value: string | null, size: number): number =>
  value === null ? 0 : value.endsWith('em') ? parseFloat(value) * size : parseFloat(value);

const short = (value: number) => Number(value.toFixed(4));
