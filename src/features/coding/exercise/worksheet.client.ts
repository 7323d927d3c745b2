import type { CodedQuote, CodingData } from '../data.ts';
import { element } from '../../../site/browser/elements.client.ts';

/** Puts the set’s quotations on the sheet that is printed, in the place of those that it was built with. */
export function showWorksheet(
  page: HTMLElement,
  quotes: readonly CodedQuote[],
  { themes }: CodingData,
): void {
  const items = quotes.map(({ words, way, who }) =>
    element(
      'li',
      {},
      element('blockquote', { ...way }, words),
      element('p', { class: 'meta' }, who),
      element('ul', { class: 'tick-list' }, ...themes.map(({ name }) => element('li', {}, name))),
    ),
  );
  page.querySelector('.worksheet-quotes')?.replaceChildren(...items);
}
