import { attempted } from '../progress.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Fields } from './fields.client.ts';
import { fieldsOf } from './make-fields.client.ts';
import type { Asked } from './read.client.ts';
import { shortAnswer } from './short.client.ts';
import { progressStore } from './store.client.ts';

/** Makes a question one that can be attempted, as often as a reader likes; the folded answer stays below. */
export function makeAttempt(asked: Asked): void {
  const { id, item } = asked;
  const keep = (isRight: boolean) => progressStore.change((before) => attempted(before, id, isRight));
  const fields = fieldsOf(asked);
  const form = fields ? marked(asked, fields, keep) : shortAnswer(asked, keep);
  name(item, form, id);
  // What the fields replace is hidden on the screen and kept for the printer: src/features/questions/self-check.css.
  item.dataset['attempt'] = '';
  item.querySelector('details')?.before(form);
  const known = element('p', { class: 'known meta' });
  form.append(known);
  const show = () => {
    known.textContent = progressStore.value.answers.get(id) === 'right' ? '✓ You have had this right.' : '';
  };
  progressStore.onChange(show);
  show();
}

function marked(asked: Asked, fields: Fields, keep: (isRight: boolean) => void): HTMLElement {
  const verdict = element('div', { role: 'status', class: 'verdict' });
  const check = element('button', { class: 'button' }, 'Check');
  const again = element('button', { type: 'button', class: 'button', hidden: '' }, 'Try again');
  const forget = () => {
    fields.show();
    verdict.replaceChildren();
    again.hidden = true;
  };
  const form = element(
    'form',
    { class: 'attempt' },
    element('fieldset', {}, fields.place),
    element('div', { class: 'attempt-actions' }, check, again),
    verdict,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const mark = fields.mark();
    const isAttempt = mark.fields.some((field) => field !== undefined);
    fields.show(mark);
    verdict.replaceChildren(element('p', {}, element('strong', {}, mark.words)));
    if (!isAttempt) return;
    verdict.append(mark.right ? asked.feedback.cloneNode(true) : lookUp(asked));
    again.hidden = false;
    keep(mark.right);
  });
  // A verdict on what no longer is in the fields would mislead.
  form.addEventListener('change', forget);
  again.addEventListener('click', () => {
    fields.clear();
    forget();
    fields.first()?.focus();
  });
  return form;
}

/** What is said after a wrong attempt: where to look, and not yet what is right. */
const lookUp = ({ place }: Asked): HTMLElement =>
  element('p', {}, 'Try again, or look it up: ', place.cloneNode(true), '.');

/** Names the group of fields by the question, and by what is said with it. */
function name(item: HTMLElement, form: HTMLElement, id: string): void {
  const parts = [...item.querySelectorAll(':scope > :is(.stem, .words, .meta)')];
  parts.forEach((part, index) => (part.id = `${id}-asks-${index}`));
  const ids = parts.map((part) => part.id).join(' ');
  form.querySelector('fieldset')?.setAttribute('aria-labelledby', ids);
}
