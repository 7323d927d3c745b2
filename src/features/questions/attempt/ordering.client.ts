import { markEach } from '../marking.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Fields } from './fields.client.ts';
import { FieldNote } from './note.client.ts';
import type { Asked } from './read.client.ts';

/** Things to put in order, each with buttons that move it by one. */
export function ordering({ id, choices, answers }: Asked): Fields {
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  const list = element('ol', { class: 'choices fields', role: 'list' });
  const rows = choices.map((choice, index) => {
    const text = choice.textContent;
    const up = mover('↑', `Move up: ${text}`);
    const down = mover('↓', `Move down: ${text}`);
    const row = element('li', { class: 'movable' }, element('span', {}, text), up, down);
    const note = new FieldNote(row, `${id}-note-${index}`);
    row.append(note.note);
    up.addEventListener('click', () => move(row, -1, up));
    down.addEventListener('click', () => move(row, 1, down));
    return { text, row, note, up, down };
  });
  const shown = rows.map(({ row }) => row);
  const inPlace = () => [...list.children].flatMap((child) => rows.filter(({ row }) => row === child));
  // At an end a button stays where it is and says so: were it disabled, it would lose the focus.
  const tellEnds = () =>
    inPlace().forEach(({ up, down }, place) => {
      up.setAttribute('aria-disabled', String(place === 0));
      down.setAttribute('aria-disabled', String(place === rows.length - 1));
    });
  const move = (row: HTMLElement, by: -1 | 1, pressed: HTMLElement) => {
    const place = [...list.children].indexOf(row) + by;
    if (place < 0 || place >= rows.length) return;
    if (by < 0) row.previousElementSibling?.before(row);
    else row.nextElementSibling?.after(row);
    tellEnds();
    pressed.focus();
    status.textContent = `Now in place ${place + 1} of ${rows.length}.`;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const clear = () => {
    list.replaceChildren(...shown);
    tellEnds();
  };
  clear();
  return {
    place: element('div', {}, list, status),
    mark: () =>
      markEach(
        answers.map(({ text }) => text),
        inPlace().map(({ text }) => text),
      ),
    show: (mark) => inPlace().forEach(({ note }, place) => note.show(mark?.fields[place])),
    clear,
    first: () => inPlace()[0]?.down,
  };
}

const mover = (sign: string, name: string) =>
  element('button', { type: 'button', class: 'button', 'aria-label': name }, sign);
