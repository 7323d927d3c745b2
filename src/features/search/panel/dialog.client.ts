import dialogSheet from '../dialog.css?url';
import panelSheet from '../search.css?url';
import { element } from '../../../site/browser/elements.client.ts';
import { keptTrouble } from '../../../site/browser/kept-words.client.ts';
import type {} from './panel.client.ts';
import { slashOpens } from '../slash-key.client.ts';
import { addStyles } from '../../../site/browser/add-styles.client.ts';

/** The dialog with the search, as the search’s own page has it; its panel’s code is loaded by who opens it. */
export async function searchDialog(base: string): Promise<HTMLDialogElement> {
  await addStyles(panelSheet, dialogSheet);
  const close = element('button', { type: 'button', class: 'button search-close' }, 'Close ', key('Esc'));
  const panel = element('search-panel', { 'data-base': base }, ...form('search-dialog-field'));
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-labelledby': 'search-dialog-title' },
    element(
      'div',
      { class: 'search-dialog-sheet' },
      element(
        'div',
        { class: 'search-dialog-head' },
        element('h2', { id: 'search-dialog-title' }, 'Search'),
        close,
      ),
      panel,
      slashChoice(),
    ),
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // Held down, it would fill the field that it has opened.
    if (event.key === '/' && event.repeat) event.preventDefault();
    if (event.key !== 'Escape') return;
    // A search field would only be emptied by it.
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', ({ target }) => {
    // A press beside the dialog closes it; so does following a link, which may lead to a place on this very page.
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  return dialog;
}

/** As src/features/search/SearchForm.astro writes it. */
function form(id: string): HTMLElement[] {
  return [
    element(
      'form',
      { class: 'search-form', role: 'search' },
      element('label', { for: id }, 'Words to look for'),
      element('input', {
        id,
        type: 'search',
        name: 'q',
        autocomplete: 'off',
        spellcheck: 'false',
        enterkeyhint: 'search',
        'aria-describedby': `${id}-hint`,
      }),
      element(
        'p',
        { id: `${id}-hint`, class: 'meta' },
        'Use "quotation marks" for an exact phrase, and the arrow keys to move through the results.',
      ),
    ),
    element('p', { class: 'search-status', role: 'status' }),
  ];
}

function slashChoice(): HTMLElement {
  const words = element(
    'span',
    {},
    'The key ',
    key('/'),
    ' opens this search. ',
    key('Ctrl'),
    ' + ',
    key('K'),
  );
  words.append(' always does.');
  const box = element('input', { type: 'checkbox' });
  const said = element('span', { role: 'status' });
  box.addEventListener('change', () => {
    const trouble = slashOpens.write(box.checked);
    said.textContent = trouble ? ` Not saved. ${keptTrouble[trouble]}` : '';
  });
  return element('p', { class: 'meta search-slash' }, element('label', {}, box, words), said);
}

const key = (name: string) => element('kbd', {}, name);
