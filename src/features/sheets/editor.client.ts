import { keptThings } from '../notebook/keep-many.client.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import { piecePicker } from './picker.client.ts';
import { type Pieces, keyOf } from './pieces.client.ts';
import { type Sheet, type SheetItem, most } from './sheet.ts';

/** What puts a sheet together: a title, the pieces in their order, and the lecturer's own words between them. */
export function sheetEditor(
  start: Sheet,
  pieces: Pieces,
  act: { changed: (sheet: Sheet) => void; say: (text: string) => void },
): HTMLElement {
  let sheet = start;
  const list = element('ol', { class: 'sheet-items', role: 'list' });
  const title = element('input', { type: 'text', maxlength: String(most.title), autocomplete: 'off' });
  title.value = sheet.title;
  title.addEventListener('input', () => change({ ...sheet, title: title.value }, false));

  const change = (next: Sheet, isNew = true) => {
    if (next.items.length > most.items) return act.say(`A sheet holds at most ${most.items} things.`);
    sheet = next;
    if (isNew) show();
    act.changed(sheet);
  };
  const show = () => list.replaceChildren(...sheet.items.map((item, at) => row(item, at)));
  const put = (...more: SheetItem[]) => change({ ...sheet, items: [...sheet.items, ...more] });
  const replace = (at: number, ...items: SheetItem[]) =>
    change({ ...sheet, items: sheet.items.toSpliced(at, 1, ...items) });

  const move = (at: number, by: -1 | 1) => {
    const item = sheet.items[at];
    if (!item || at + by < 0 || at + by >= sheet.items.length) return;
    change({ ...sheet, items: sheet.items.toSpliced(at, 1).toSpliced(at + by, 0, item) });
    list.children[at + by]?.querySelector<HTMLElement>(by < 0 ? '.up' : '.down')?.focus();
    act.say(`Moved to place ${at + by + 1} of ${sheet.items.length}.`);
  };

  const row = (item: SheetItem, at: number): HTMLElement => {
    const name = item.kind === 'own' ? 'your words' : (pieces.get(keyOf(item))?.title ?? item.id);
    const named = (words: string, look: string, press: () => void) => {
      const made = button(words, press);
      made.classList.add(look);
      made.append(element('span', { class: 'visually-hidden' }, ` ${name}`));
      return made;
    };
    return element(
      'li',
      {},
      item.kind === 'own' ? ownField(item.words, (words) => rewrite(at, words)) : element('p', {}, name),
      element(
        'div',
        { class: 'sheet-row-tools' },
        named('Up', 'up', () => move(at, -1)),
        named('Down', 'down', () => move(at, 1)),
        named('Remove', 'gone', () => {
          replace(at);
          picker.focus();
        }),
      ),
    );
  };
  const rewrite = (at: number, words: string) =>
    change({ ...sheet, items: sheet.items.with(at, { kind: 'own', words }) }, false);

  const { parts: picking, select: picker } = piecePicker(pieces);
  const add = button('Add', () => {
    const piece = pieces.get(picker.value);
    if (piece) put({ kind: piece.kind, id: piece.id });
  });
  const own = button('Add your own words', () => {
    put({ kind: 'own', words: '' });
    list.querySelector<HTMLElement>('li:last-child textarea')?.focus();
  });
  const fromNotebook = button('Add everything in your notebook', () => {
    const kept = keptThings().flatMap(({ kind, id }): SheetItem[] =>
      kind !== 'words' && pieces.has(`${kind}:${id}`) ? [{ kind, id }] : [],
    );
    if (kept.length === 0) act.say('Nothing in your notebook can be put on a sheet yet.');
    else put(...kept);
  });
  show();
  return element(
    'div',
    { class: 'sheet-editor unprinted' },
    element('label', {}, 'Title', title),
    ...picking,
    element('div', { class: 'actions' }, add, own, fromNotebook),
    list,
  );
}

function ownField(words: string, write: (words: string) => void): HTMLElement {
  const field = element('textarea', { rows: '3', maxlength: String(most.words) });
  field.value = words;
  field.addEventListener('input', () => write(field.value));
  return element('label', {}, 'Your own words', field);
}
