import type { Facet, State } from '../../query/index.ts';
import type { Actions } from './facets.client.ts';
import { chip } from './offer.client.ts';

/** Every chosen value as a button that gives it up. */
export function chips(facets: readonly Facet[], state: State, actions: Actions): HTMLElement[] {
  return facets.flatMap(({ id, name, values }) => {
    const { values: chosen, mode } = state.choices[id] ?? { values: [], mode: 'any' };
    return chosen.map((value) => {
      const called = values.find((one) => one.id === value)?.name ?? value;
      const left = { values: chosen.filter((other) => other !== value), mode };
      const remove = () => actions.choose({ choices: { ...state.choices, [id]: left } });
      return chip(`${name}: ${mode === 'none' ? 'not ' : ''}${called}`, remove, actions);
    });
  });
}
