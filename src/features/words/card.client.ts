import { removeWords, savedWords, writeNote } from '../notebook/words/saved-words.client.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import { citedWords, copied, linkOf } from './actions.client.ts';

/** Saved words in a dialog: what they were, the reader’s note to write on, and what can be done with them. */
export function openCard(id: string, base: string, from: HTMLElement | undefined, isNew: boolean): void {
  const entry = savedWords(id);
  if (!entry?.words) return;
  const { words } = entry;
  const status = element('p', { role: 'status', class: 'meta' });
  const say = (...parts: (Node | string)[]) => status.replaceChildren(...parts);
  const note = element('textarea', { rows: '4' });
  note.value = entry.note;
  note.addEventListener('input', () => say(writeNote(id, note.value) ?? 'Note saved.'));
  const title = element('h2', { id: 'words-card-title' }, 'Saved words');
  const close = button('Done', () => dialog.close());
  const dialog = element(
    'dialog',
    { class: 'piece-menu words-card', 'aria-labelledby': title.id, 'data-own': '' },
    element('div', { class: 'piece-menu-head' }, title, close),
    element('blockquote', {}, words.exact),
    element('label', {}, 'Your note, saved as you type', note),
    element(
      'div',
      { class: 'piece-menu-actions' },
      button('Copy with citation', () => citedWords(words, base).then(copied).then(say)),
      button('Copy link', () => copied(linkOf(words, base)).then(say)),
      button('Remove', () => {
        const { note: written = '', labels = [] } = savedWords(id) ?? {};
        if (written || labels.length > 0)
          say('It has a note or labels of yours: ', notebookLink('remove it in the notebook'));
        else {
          const trouble = removeWords(id);
          if (trouble) say(trouble);
          else dialog.close();
        }
      }),
    ),
    status,
    element('p', {}, notebookLink('View saved items')),
  );
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    from?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  if (isNew) note.focus();
  else dialog.focus();
}

/** A link to the notebook, which the bar of the page has. */
function notebookLink(words: string): HTMLElement {
  const href = document.querySelector<HTMLAnchorElement>('.saved-link')?.href ?? '';
  return element('a', { href }, words);
}
