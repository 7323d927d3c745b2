import type { Result } from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Quotations } from './data.client.ts';
import { pieces, quotation } from './quotation.client.ts';

/** Results in the chosen view: one list, one column per side, or a table, each with a maximum length. */
export function resultsIn(
  view: string,
  results: readonly Result[],
  data: Quotations,
  most: number,
): HTMLElement {
  if (view === 'columns') return columns(results, data, most);
  const shown = results.slice(0, most);
  return view === 'table' ? table(shown, data) : list(shown, data);
}

function list(results: readonly Result[], data: Quotations): HTMLElement {
  const items = results.map((result) => element('li', {}, quotation(result, data)));
  return element('ol', { class: 'explorer-list', role: 'list' }, ...items);
}

/** What is spoken from neither side, documents and scholars mostly, is below both columns. */
function columns(results: readonly Result[], data: Quotations, most: number): HTMLElement {
  const sides = data.corpus.facets.find(({ id }) => id === 'side')?.values ?? [];
  const of = (side: string | undefined) => results.filter(({ entry }) => entry.values['side']?.[0] === side);
  const groups = [
    ...sides.map(({ id, name }) => ({ name, found: of(id) })),
    { name: 'Neither side', found: of(undefined) },
  ];
  const shown = groups.map(({ name, found }) =>
    element(
      'section',
      {},
      element('h2', {}, `${name} (${found.length})`),
      found.length > 0
        ? list(found.slice(0, most), data)
        : element('p', { class: 'meta' }, 'No quotation found here.'),
    ),
  );
  return element('div', { class: 'explorer-columns' }, ...shown);
}

function table(results: readonly Result[], data: Quotations): HTMLElement {
  const heads = ['Place', 'Words', 'Who', 'Side', 'Themes', 'Modes'];
  const rows = results.map((result) => {
    const { words, who, side, place, themes, modes } = pieces(result, data);
    const cells = [words, [who], [side || '–'], themes, modes.length > 0 ? modes : ['–']];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, place),
      ...cells.map((cell) => element('td', {}, ...cell)),
    );
  });
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Table: quotations found' },
    element(
      'table',
      { class: 'explorer-table' },
      element('caption', { class: 'visually-hidden' }, 'Quotations found'),
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows),
    ),
  );
}
