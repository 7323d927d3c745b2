/** Whether `shapeOf` knows the shape; Mermaid draws some by hand, in hundreds of strokes. */
export const hasFinishedForm = (shape: Element): boolean =>
  ['rect', 'path', 'polygon', 'circle', 'ellipse'].includes(shape.localName);

/** The same shape where the page shows it, as a new element that has its geometry and the given attributes only. */
export function shapeOf(shape: Element, attributes: Attributes): SVGElement {
  const [x, y] = placeOf(shape);
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  switch (shape.localName) {
    case 'rect':
      return svg('rect', {
        x: round(number('x') + x),
        y: round(number('y') + y),
        width: round(number('width')),
        height: round(number('height')),
        rx: number('rx') || undefined,
        ...attributes,
      });
    case 'path':
      return svg('path', {
        d: roundAll(shape.getAttribute('d') ?? ''),
        transform: shift(x, y),
        ...attributes,
      });
    case 'polygon':
      return svg('polygon', {
        points: roundAll(shape.getAttribute('points') ?? ''),
        transform: shift(x, y),
        ...attributes,
      });
    case 'circle':
    case 'ellipse':
      return svg('ellipse', {
        cx: round(number('cx') + x),
        cy: round(number('cy') + y),
        rx: round(number('rx') || number('r')),
        ry: round(number('ry') || number('r')),
        ...attributes,
      });
    default:
      throw new Error(
        `A shape made of <${shape.localName}> has no finished form: use [ ], ( ), { } or (( )).`,
      );
  }
}

/** How the words of an element are set; `link` is given to its bold words, to all where none are bold. */
export interface Setting {
  bold?: boolean;
  link?: Attributes;
}

/** The rows of text in an element, each a `<text>` centred where it is. */
export function rowsOf(element: Element, { bold = false, link = {} }: Setting = {}): SVGElement[] {
  const rows = [...element.querySelectorAll<SVGTSpanElement>('tspan.text-outer-tspan')]
    .filter((row) => row.textContent.trim() !== '')
    .map((row) => ({ row, runs: runsOf(row, bold) }));
  const titled = rows.some(({ runs }) => runs.some((run) => run.bold));
  const look = (run: Run) => ({
    ...(run.bold ? { 'font-weight': 600 } : {}),
    ...(run.bold === titled ? link : {}),
  });
  return rows.map(({ row, runs: [first, ...more] }) => {
    const [x, y] = placeOf(row.closest('text') ?? row);
    const start = row.getStartPositionOfChar(0);
    const middle = start.x + row.getComputedTextLength() / 2;
    const at = { x: round(middle + x), y: round(start.y + y - lift), 'text-anchor': 'middle' };
    if (!first || more.length === 0)
      return svg('text', { ...at, ...(first && look(first)) }, first?.text ?? '');
    const spans = [first, ...more].map((run) => {
      const attributes = look(run);
      return Object.keys(attributes).length > 0 ? svg('tspan', attributes, run.text) : run.text;
    });
    return svg('text', at, ...spans);
  });
}

/** A new SVG element. */
export function svg(name: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.append(...children);
  return withAttributes(element, attributes);
}

/** The element, with attributes added; those that are undefined are left out. */
export function withAttributes<E extends Element>(element: E, attributes: Attributes): E {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  return element;
}

/** Mermaid sets each word in a tspan of its own: here neighbours of the same weight become one run. */
function runsOf(row: Element, allBold: boolean): Run[] {
  const runs: Run[] = [];
  for (const word of row.children) {
    const bold = allBold || Number(getComputedStyle(word).fontWeight) > 500;
    // It also parts a mark of punctuation from the bold word before it.
    const text = word.textContent.replace(/^\s+(?=[,.:;!?])/, '');
    const last = runs.at(-1);
    if (last?.bold === bold) last.text += text;
    else runs.push({ bold, text });
  }
  return runs;
}

/** How far an element's own coordinates are shifted against the drawing's. */
function placeOf(element: Element): [x: number, y: number] {
  const drawing = (element as SVGGraphicsElement).ownerSVGElement?.getScreenCTM();
  const own = (element as SVGGraphicsElement).getScreenCTM();
  if (!drawing || !own) throw new Error(`<${element.localName}> is not drawn`);
  const { a, b, c, d, e, f } = drawing.inverse().multiply(own);
  if (Math.abs(a - 1) + Math.abs(b) + Math.abs(c) + Math.abs(d - 1) > 1e-3) {
    throw new Error(`<${element.localName}> is turned or scaled, which a finished picture cannot be`);
  }
  return [e, f];
}

/** Mermaid centres a row's ascent and descent; the eye centres its letters, which are a little higher. */
const lift = 1;

const round = (value: number) => Math.round(value * 10) / 10;
const roundAll = (numbers: string) =>
  numbers.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (value) => String(round(Number(value))));
const shift = (x: number, y: number) =>
  Math.abs(x) + Math.abs(y) < 0.05 ? undefined : `translate(${round(x)} ${round(y)})`;

type Attributes = Record<string, string | number | undefined>;

interface Run {
  bold: boolean;
  text: string;
}
