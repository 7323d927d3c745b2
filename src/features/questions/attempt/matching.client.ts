import { markEach } from '../marking.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Fields } from './fields.client.ts';
import { FieldNote } from './note.client.ts';
import type { Asked } from './read.client.ts';

/** In which language a choice is, where the page says so of it. */
const wayOf = ({ lang, dir }: HTMLElement): Record<string, string> => (lang ? { lang, dir } : {});

/** Things to find a partner for, each with a list of all partners. */
export function matching({ id, choices, partners, answers }: Asked): Fields {
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
