import { parseHTML } from 'linkedom';
import type { Box } from '../../../../src/features/tables/charts/labels/box.ts';
import { textWidth } from '../../../../src/features/tables/charts/labels/text.ts';

export interface TextBox extends Box {
  text: string;
  size: number;
}

/** The lines of text in a drawing and the boxes they fill, found from its own attributes as a browser finds them. */
export function textBoxes(svg: string): TextBox[] {
  return [...root(svg).querySelectorAll('text')].flatMap((text) => {
    const size = Number(inherited(text, 'font-size'));
    const anchor = inherited(text, 'text-anchor');
    const { x, y } = moved(text);
    const spans = [...text.querySelectorAll('tspan')];
    let baseline = y;
    return (spans.length > 0 ? spans : [text]).map((line): TextBox => {
      const [absolute, relative] = [line.getAttribute('y'), line.getAttribute('dy')];
      baseline = absolute ? y + parseFloat(absolute) * size : baseline + parseFloat(relative ?? '0') * size;
      const content = line.textContent ?? '';
      const width = textWidth(content, size);
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return { text: content, size, x: left, y: baseline - 0.8 * size, width, height: 1.05 * size };
    });
  });
}

/** The frame that a drawing is seen through. */
export function frameOf(svg: string): Box {
  const [x = 0, y = 0, width = 0, height = 0] = (root(svg).getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  return { x, y, width, height };
}

export function root(svg: string): Element {
  const element = parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector('svg');
  if (!element) throw new Error('This is no drawing.');
  return element;
}

function inherited(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? '';
}

/** Where a text has been moved to by its own transform and those of the groups it is in. */
function moved(element: Element): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [, across = 0, down = 0] =
      /translate\(([-\d.]+),([-\d.]+)\)/.exec(at.getAttribute('transform') ?? '') ?? [];
    x += Number(across);
    y += Number(down);
  }
  return { x, y };
}
