import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** What a drawing says to those who do not see it. */
export interface Wording {
  /** Distinguishes its ids from those of every other drawing on the page. */
  id: string;
  /** By which a style sheet finds it. */
  className: string;
  title: string;
  description: string;
}

/**
 * Draws a plot as an SVG that a strict page can hold: no style element, no style attributes, no script. Its fonts are
 * inherited, its colours are custom properties, and only its title and description have ids.
 */
export function draw(options: Plot.PlotOptions, { id, className, title, description }: Wording): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({ margin: 0, ...options, document, axis: null });
  // What Plot's own style element says is in chart.css.
  svg.querySelector('style')?.remove();
  for (const name of ['font-family', 'font-size', 'width', 'height']) svg.removeAttribute(name);
  for (const part of svg.querySelectorAll('*')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
    for (const { name, value } of part.attributes) part.setAttribute(name, rounded(value));
  }
  svg.setAttribute('class', className);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  svg.prepend(
    ...(['title', 'desc'] as const).map((name) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      element.setAttribute('id', `${id}-${name}`);
      element.textContent = name === 'title' ? title : description;
      return element;
    }),
  );
  return svg.outerHTML;
}

/** A tenth of a pixel is as exact as a drawing needs to be; places of text in ems are given shorter already. */
const rounded = (attribute: string) =>
  attribute.replace(/-?\d+\.\d{2,}(?!\d*em)/g, (number) => String(Number(Number(number).toFixed(1))));
