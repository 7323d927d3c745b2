import { markNumber } from '../marking.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Fields } from './fields.client.ts';
import { FieldNote } from './note.client.ts';
import type { Asked } from './read.client.ts';

/** A figure to type. */
export function figure({ id, answers, tolerance }: Asked): Fields {
  const field = element('input', { inputmode: 'decimal', autocomplete: 'off', size: '8' });
  const note = new FieldNote(field, `${id}-note`);
  return {
    place: element('p', { class: 'fields' }, element('label', {}, 'Your figure ', field), ' ', note.note),
    mark: () => markNumber(answers[0]?.text ?? '', tolerance, field.value),
    show: (mark) => note.show(mark?.fields[0]),
    clear: () => (field.value = ''),
    first: () => field,
  };
}
