import { type Facet, plainState, type State } from '../../query/index.ts';
import { button, element } from '../../../site/browser/elements.client.ts';
import { lazily, whenLoaded } from '../../../site/browser/load.client.ts';
import type { Actions } from './facets.client.ts';

const take = lazily(() => import('./take.client.ts'));

/** How results are sorted and shown, and what can be done with the search as a whole. */
export function buildToolbar(facets: readonly Facet[], base: string, actions: Actions) {
  let found: readonly string[] = [];
  const sort = element('select');
  sort.addEventListener('change', () => actions.choose({ sort: sort.value }));
  const ways = views.map(([view, name]) => {
    const box = element('input', { type: 'radio', name: 'view', value: view });
    box.addEventListener('change', () => actions.choose({ view }));
    return { box, node: element('label', {}, box, ` ${name}`) };
  });
  const clear = button('Clear all', () => {
    actions.choose({ q: '', choices: {} });
    actions.focusField();
  });
  const said = element('span', { role: 'status', class: 'meta' });
  const taking = [
    button('Download these (CSV)', () =>
      whenLoaded('the table of quotations', take(), ({ downloadTable }) => downloadTable(base, found)),
    ),
    button('Save all to notebook', () =>
      whenLoaded('the notebook', take(), ({ keepMany }) => {
        said.textContent = keepMany(found.map((id) => ({ kind: 'quote', id })));
      }),
    ),
  ];
  const node = element(
    'div',
    { class: 'explorer-toolbar' },
    element('label', {}, 'Sort by ', sort),
    element('div', { role: 'radiogroup', 'aria-label': 'Show as' }, ...ways.map((way) => way.node)),
    element(
      'copy-link',
      { 'data-search': '' },
      element('button', { type: 'button', class: 'button' }, 'Copy link to this search'),
      element('span', { role: 'status', class: 'meta' }),
    ),
    ...taking,
    said,
    clear,
  );
  return {
    node,
    /** @param ids of the quotations found, in their order */
    show(state: State, ids: readonly string[]) {
      found = ids;
      said.textContent = '';
      // A file that holds all pages has neither the data nor a notebook.
      for (const one of taking) one.hidden = ids.length === 0 || base.startsWith('#');
      sort.replaceChildren(...sorts(facets, state.sort));
      const known = views.some(([view]) => view === state.view) ? state.view : plainState.view;
      for (const { box } of ways) box.checked = box.value === known;
      clear.hidden = !state.q && Object.keys(state.choices).length === 0;
    },
  };
}

const views = [
  ['list', 'List'],
  ['columns', 'Side by side'],
  ['table', 'Table'],
] as const;

/** The usual sorts, and another one when the address has asked for it. */
function sorts(facets: readonly Facet[], chosen: string): HTMLOptionElement[] {
  const offered = facets.filter(({ id }, at) => at === 0 || id === chosen);
  const options = [
    ['order', 'the paper’s order'],
    ...offered.map(({ id, name }) => [id, name.toLowerCase()] as const),
    ['speaker', 'speaker, A to Z'],
    ['length', 'length, shortest first'],
  ] as const;
  const known = options.some(([sort]) => sort === chosen) ? chosen : plainState.sort;
  return options.map(([sort, name]) => {
    const option = element('option', { value: sort }, name);
    option.selected = sort === known;
    return option;
  });
}
