import type { Facet, State } from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Actions } from './facets.client.ts';

/** Every chosen value as a button that gives it up. */
export function chips(facets: readonly Facet[], state: State, actions: Actions): HTMLElement[] {
  return facets.flatMap(({ id, name, values }) => {
    const choice = state.choices[id];
    return (choice?.values ?? []).map((value) => {
      const called = values.find((one) => one.id === value)?.name ?? value;
      const text = `${name}: ${choice?.mode === 'none' ? 'not ' : ''}${called}`;
      const chip = element(
        'button',
        { type: 'button', class: 'explorer-chip', 'aria-label': `Remove ${text}` },
        text,
        element('span', { 'aria-hidden': 'true' }, '×'),
      );
      chip.addEventListener('click', () => {
        const left = {
          values: choice?.values.filter((other) => other !== value) ?? [],
          mode: choice?.mode ?? 'any',
        };
        actions.choose({ choices: { ...state.choices, [id]: left } });
        actions.focusField();
      });
      return chip;
    });
  });
}
