import type { Action } from '../answer.ts';

/** What on the page does each of them. */
const controls: Readonly<Record<Exclude<Action, 'print'>, string>> = {
  settings: 'open-settings button',
  cite: 'cite-panel summary',
  offline: 'offline-edition:not([hidden]) button',
};

/** Whether an action can be done on this page; if not, its link leads to where it is explained. */
export function canDo(action: Action): boolean {
  return action === 'print' || document.querySelector(controls[action]) !== null;
}

/** Does it, once the dialog that offered it is closed. */
export function doIt(action: Action): void {
  document.querySelector<HTMLDialogElement>('.search-dialog[open]')?.close();
  if (action === 'print') {
    print();
    return;
  }
  const control = document.querySelector<HTMLElement>(controls[action]);
  control?.scrollIntoView({ block: 'center' });
  control?.click();
  control?.focus();
}
