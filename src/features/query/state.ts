import type { Choice, Choices } from './choices.ts';
import type { Facet } from './corpus.ts';

/** Everything that makes a search: what is in its address. Nothing that an address says is lost, known or not. */
export interface State {
  /** The query, as typed. */
  q: string;
  choices: Choices;
  /** `order`, `speaker`, `length` or a facet’s id. */
  sort: string;
  view: string;
  /** Parameters that mean nothing here, kept for other scripts. */
  others: readonly (readonly [name: string, value: string])[];
}

/** Nothing asked, nothing chosen. */
export const plainState: State = { q: '', choices: {}, sort: 'order', view: 'list', others: [] };

/** Whether a search finds everything in the order of its source, however it is shown. */
export const isPlain = ({ q, choices, sort }: State): boolean =>
  q.trim() === '' && Object.keys(choices).length === 0 && sort === plainState.sort;

/** Reads a query string: `?q=oil*&theme=stores,weather&themes=all&sort=speaker`. */
export function readState(search: string, facets: readonly Facet[]): State {
  const parameters = new URLSearchParams(search);
  const choices: Record<string, Choice> = {};
  const known = new Set(['q', 'sort', 'view']);
  for (const { id } of facets) {
    known.add(id).add(modeName(id));
    const values = parameters.getAll(id).flatMap((list) => list.split(',').filter(Boolean));
    const mode = parameters.get(modeName(id)) || 'any';
    if (values.length > 0 || mode !== 'any') choices[id] = { values, mode };
  }
  return {
    q: parameters.get('q') ?? '',
    choices: inOrder(choices, facets),
    sort: parameters.get('sort') || plainState.sort,
    view: parameters.get('view') || plainState.view,
    others: [...parameters].filter(([name]) => !known.has(name)),
  };
}

/** Writes the query string of a search, always the same for the same search; empty for the plain one. */
export function writeState(state: State, facets: readonly Facet[]): string {
  const choices = inOrder(state.choices, facets);
  const parameters = [
    ['q', state.q],
    ...Object.entries(choices).flatMap(([id, choice]) => [
      [id, choice?.values.join(',')],
      [modeName(id), choice?.mode === 'any' ? '' : choice?.mode],
    ]),
    ['sort', state.sort === plainState.sort ? '' : state.sort],
    ['view', state.view === plainState.view ? '' : state.view],
  ].filter(([, value]) => value !== '');
  const written = new URLSearchParams(
    [...parameters, ...state.others].map(([name = '', value = '']) => [name, value]),
  );
  const readable = written.toString().replace(/%(?:2C|3A|2F)/g, decodeURIComponent);
  return readable && `?${readable}`;
}

/** The names by which results can be sorted. */
export function sortNames(facets: readonly Facet[]): string[] {
  return ['order', 'speaker', 'length', ...facets.map(({ id }) => id)];
}

export const viewNames = ['list', 'columns', 'table'];

/** The parameter that says how a facet’s values go together: `themes` beside `theme`. */
export function modeName(facet: string): string {
  return `${facet}s`;
}

/** Facets in their order; values in theirs, each once, and behind them the unknown ones as they came. */
function inOrder(choices: Choices, facets: readonly Facet[]): Choices {
  const ordered: Record<string, Choice> = {};
  for (const { id, values } of facets) {
    const choice = choices[id];
    if (!choice) continue;
    const chosen = new Set(choice.values);
    const known = values.map((value) => value.id).filter((value) => chosen.has(value));
    const { mode } = choice;
    if (chosen.size > 0 || mode !== 'any')
      ordered[id] = { values: [...new Set([...known, ...chosen])], mode };
  }
  return ordered;
}
