import { button, element } from '../../../site/browser/elements.client.ts';
import type { Asked } from './read.client.ts';
import { unwritten } from '../progress.ts';
import { writtenAnswers } from './store.client.ts';

/** A question answered in sentences, which its reader marks beside the model answer. */
export function shortAnswer({ id, answers, feedback }: Asked, keep: (isRight: boolean) => void): HTMLElement {
  const field = element('textarea', { rows: '5' });
  const show = () => {
    const written = writtenAnswers.value[id] ?? '';
    if (written !== field.value) field.value = written;
  };
  field.addEventListener('input', () => {
    const { value } = field;
    writtenAnswers.change((before) => ({ ...unwritten(before, [id]), ...(value && { [id]: value }) }));
  });
  writtenAnswers.onChange(show);
  show();
  const compare = element('button', { class: 'button' }, 'Compare with a model answer');
  const said = element('p', { role: 'status' });
  const judge = (isRight: boolean, words: string) =>
    button(words, () => {
      keep(isRight);
      said.textContent = isRight ? 'Counted as right.' : 'Counted as tried. Write again when you like.';
    });
  const model = element('div', { class: 'verdict', tabindex: '-1', hidden: '' });
  model.append(
    element('p', {}, element('strong', {}, 'A model answer. '), answers[0]?.text ?? ''),
    feedback.cloneNode(true),
    element('p', {}, 'Does yours hold the same points?'),
    element(
      'div',
      { class: 'attempt-actions' },
      judge(true, 'Yes, count it as right'),
      judge(false, 'Not yet'),
    ),
    said,
  );
  const form = element(
    'form',
    { class: 'attempt' },
    element(
      'fieldset',
      {},
      element('label', { class: 'fields written' }, 'Your answer (saved on this device only)', field),
    ),
    element('div', { class: 'attempt-actions' }, compare),
    model,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    model.hidden = false;
    said.textContent = '';
    // It is long, and its reader reads on there: focus moves to it, which also has it read out.
    model.focus();
  });
  return form;
}
