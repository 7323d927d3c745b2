import type { Found, Part, State } from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Actions } from './facets.client.ts';
import { asking } from './offer.client.ts';

/** How the query and the choices were read: each condition, and how many of all it holds for. */
export function reading(
  { explanation, results }: Found,
  state: State,
  size: number,
  actions: Actions,
): HTMLElement[] {
  if (explanation.length === 0) return [];
  const items = explanation.map((part) => line(part, { found: results.length, size }, state, actions));
  return [element('p', { class: 'explorer-asked' }, 'We read it as:'), element('ul', {}, ...items)];
}

function line(
  part: Part,
  numbers: { found: number; size: number },
  state: State,
  actions: Actions,
): HTMLElement {
  const { says, matches, without, parts } = part;
  const counts = ` – ${matches} of ${numbers.size}`;
  const item = element('li', {}, says, element('span', { class: 'explorer-count' }, counts));
  if (numbers.found === 0 && without !== undefined && without > 0)
    item.append(' ', asking(`Remove it: ${without}`, leaveOut(part, state), actions));
  if (parts.length > 0)
    item.append(element('ul', {}, ...parts.map((each) => line({ ...each }, numbers, state, actions))));
  return item;
}

/** The search without one of its conditions. */
function leaveOut({ place, facet }: Part, state: State): Partial<State> {
  if (facet) {
    const { [facet]: _, ...choices } = state.choices;
    return { choices };
  }
  const { from, to } = place ?? { from: 0, to: 0 };
  const rest = `${state.q.slice(0, from)} ${state.q.slice(to)}`.replace(/\s+/g, ' ').trim();
  // What joined it to the rest has nothing left to join.
  return {
    q: rest.replace(/^(?:(?:AND|OR)\b\s*)+|(?:\s*\b(?:AND|OR|NOT))+$|\b(AND|OR) (?=(?:AND|OR)\b)/g, ''),
  };
}
