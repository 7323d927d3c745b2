import type { State } from '../../query/index.ts';
import { button, element } from '../../../site/browser/elements.client.ts';
import type { Actions } from './facets.client.ts';

/** A button that asks for something else; the focus goes to the field, for the button may be gone. */
export function asking(text: string, change: Partial<State>, actions: Actions): HTMLButtonElement {
  return offering(text, () => actions.choose(change), actions);
}

/** The same for whatever else it does. */
export function offering(text: string, act: () => void, { focusField }: Actions): HTMLButtonElement {
  const pressed = () => {
    act();
    focusField();
  };
  return button(text, pressed, { class: 'explorer-offer' });
}

/** What is chosen, as a button that gives it up. */
export function chip(text: string, remove: () => void, { focusField }: Actions): HTMLButtonElement {
  const pressed = () => {
    remove();
    focusField();
  };
  const cross = element('span', { 'aria-hidden': 'true' }, '×');
  return button([text, cross], pressed, { class: 'explorer-chip', 'aria-label': `Remove ${text}` });
}
