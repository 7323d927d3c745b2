import type { Fields } from './fields.client.ts';
import { ordering } from './ordering.client.ts';
import type { Asked } from './read.client.ts';
import { markChoice, markEach, markNumber } from '../marking.ts';
import { element } from '../../../site/browser/elements.client.ts';
import { FieldNote } from './note.client.ts';

/** Makes the fields of a question from its text; none for a type that its reader marks. */
export function fieldsOf(asked: Asked): Fields | undefined {
  switch (asked.type) {
    case 'single':
    case 'multiple':
      return choices(asked);
    case 'matching':
      return matching(asked);
    case 'ordering':
      return ordering(asked);
    case 'numeric':
      return figure(asked);
    default:
      return undefined;
  }
}

/** Options to choose from: one, or several. */
function choices({ id, type, choices: options, answers }: Asked): Fields {
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

/** A figure to type. */
function figure({ id, answers, tolerance }: Asked): Fields {
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

/** In which language a choice is, where the page says so of it. */
const wayOf = ({ lang, dir }: HTMLElement): Record<string, string> => (lang ? { lang, dir } : {});

/** Things to find a partner for, each with a list of all partners. */
function matching({ id, choices, partners, answers }: Asked): Fields {
  const rows = choices.map((choice, index) => {
    const options = partners.map((partner) => element('option', { value: partner }, partner));
    const field = element('select', {}, element('option', { value: '' }, 'Choose a partner'), ...options);
    const note = new FieldNote(field, `${id}-note-${index}`);
    const label = element('label', {}, element('span', wayOf(choice), choice.textContent), field);
    return { field, note, row: element('li', {}, label, note.note) };
  });
  return {
    place: element('ul', { class: 'choices fields', role: 'list' }, ...rows.map(({ row }) => row)),
    mark() {
      const given = rows.map(({ field }) => field.value);
      const mark = markEach(
        answers.map(({ text }) => text),
        given,
      );
      const fields = mark.fields.map((isRight, index) => (given[index] ? isRight : undefined));
      return given.some(Boolean)
        ? { ...mark, fields }
        : { ...mark, fields, words: 'Choose a partner first.' };
    },
    show: (mark) => rows.forEach(({ note }, index) => note.show(mark?.fields[index])),
    clear: () => rows.forEach(({ field }) => (field.value = '')),
    first: () => rows[0]?.field,
  };
}
