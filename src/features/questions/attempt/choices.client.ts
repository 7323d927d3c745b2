import { markChoice } from '../marking.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Fields } from './fields.client.ts';
import { FieldNote } from './note.client.ts';
import type { Asked } from './read.client.ts';

/** Options to choose from: one, or several. */
export function choices({ id, type, choices: options, answers }: Asked): Fields {
  const rows = options.map((option, index) => {
    const box = element('input', { type: type === 'single' ? 'radio' : 'checkbox', name: `${id}-choice` });
    const note = new FieldNote(box, `${id}-note-${index}`);
    const label = element('label', {}, box, element('span', {}, option.textContent));
    return { box, note, row: element('li', {}, label, note.note) };
  });
  return {
    place: element('ul', { class: 'choices fields', role: 'list' }, ...rows.map(({ row }) => row)),
    mark: () =>
      markChoice(
        answers.map(({ right }) => right),
        rows.map(({ box }) => box.checked),
      ),
    show: (mark) => rows.forEach(({ note }, index) => note.show(mark?.fields[index], answers[index]?.why)),
    clear: () => rows.forEach(({ box }) => (box.checked = false)),
    first: () => rows[0]?.box,
  };
}
