import type { State } from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Actions } from './facets.client.ts';

/** A button that asks for something else; the focus goes to the field, for the button may be gone. */
export function asking(text: string, change: Partial<State>, actions: Actions): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'explorer-offer' }, text);
  made.addEventListener('click', () => {
    actions.choose(change);
    actions.focusField();
  });
  return made;
}
