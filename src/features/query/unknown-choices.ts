import { type Choice, modes } from './choices.ts';
import type { Facet, Named } from './corpus.ts';
import { nearlyCalled } from './names.ts';
import { modeName, readState, sortNames, type State, viewNames, writeState } from './state.ts';

/** A parameter of an address that means nothing. It stays in the address and has no effect. */
export interface UnknownChoice {
  id: 'unknown-choice';
  says: string;
  parameter: string;
  /** What was probably meant: its name, and the whole search with it. */
  repairs: { part: string; state: State }[];
}

/** Tells which parameters of a search mean nothing, and the nearest that would. */
export function unknownChoices(state: State, facets: readonly Facet[]): UnknownChoice[] {
  const { choices, sort, view, others } = state;
  return [
    ...facets.flatMap((facet) => unknownOf(facet, choices[facet.id], state)),
    ...unknown('sort', sort, named(sortNames(facets)), (part) => ({ ...state, sort: part })),
    ...unknown('view', view, named(viewNames), (part) => ({ ...state, view: part })),
    ...others.flatMap((other) => misspelled(other, state, facets)),
  ];
}

function unknownOf(facet: Facet, choice: Choice | undefined, state: State): UnknownChoice[] {
  if (!choice) return [];
  const { id, values } = facet;
  const chosen = (changed: Partial<Choice>) => ({
    ...state,
    choices: { ...state.choices, [id]: { ...choice, ...changed } },
  });
  const replaced = (value: string, part: string) =>
    choice.values.map((other) => (other === value ? part : other));
  return [
    ...choice.values.flatMap((value) =>
      unknown(id, value, values, (part) => chosen({ values: replaced(value, part) })),
    ),
    ...unknown(modeName(id), choice.mode, named([...modes]), (part) => chosen({ mode: part })),
  ];
}

/** A parameter from elsewhere is nobody’s slip, unless it looks like one. */
function misspelled(other: State['others'][number], state: State, facets: readonly Facet[]): UnknownChoice[] {
  const [name, value] = other;
  const parameters = named(['sort', 'view', ...facets.flatMap(({ id }) => [id, modeName(id)])]);
  const near = name.length > 2 && nearlyCalled(name, parameters);
  if (!near) return [];
  const rest = writeState({ ...state, others: state.others.filter((each) => each !== other) }, facets);
  const repaired = readState(`${rest}&${new URLSearchParams([[near.id, value]])}`, facets);
  return [told(name, value, { part: near.id, state: repaired })];
}

function unknown(
  parameter: string,
  given: string,
  known: readonly Named[],
  repaired: (part: string) => State,
): UnknownChoice[] {
  if (known.some(({ id }) => id === given)) return [];
  const near = nearlyCalled(given, known)?.id;
  return [told(parameter, given, near === undefined ? undefined : { part: near, state: repaired(near) })];
}

function told(parameter: string, given: string, repair?: UnknownChoice['repairs'][number]): UnknownChoice {
  const meant = repair ? `; perhaps you meant ${repair.part}` : '';
  const says = `“${parameter}=${given}” means nothing here${meant}.`;
  return { id: 'unknown-choice', says, parameter, repairs: repair ? [repair] : [] };
}

const named = (ids: readonly string[]): Named[] => ids.map((id) => ({ id, name: id }));
