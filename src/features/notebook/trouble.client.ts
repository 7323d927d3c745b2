import { button, element } from '../../site/browser/elements.client.ts';
import { download } from './files.client.ts';
import { keptTrouble } from '../../site/browser/kept-words.client.ts';
import type { Trouble } from '../../site/browser/kept.client.ts';
import { asides } from './storage.client.ts';
import { notebookStore } from './store.client.ts';

const words: Record<Trouble, string> = {
  forbidden: `${keptTrouble.forbidden} What you do here holds until you leave this page: save the notebook file before you do.`,
  full: `${keptTrouble.full} Your last changes hold until you leave this page: save the notebook file, or remove something.`,
  damaged:
    'What is stored in the place of your notebook could not be read. Nothing has been written over it. Save it as it is, then put it aside and begin a new notebook; it stays in your browser.',
  newer:
    'Your notebook was written by a later version of this site. Nothing has been written over it. Reload this page to see whether that version is there; otherwise save it as it is.',
};

const held =
  'What you see below is held by this page alone, until you leave it: save the notebook file. It is stored again when you put the other aside.';

/** Says what is wrong with the notebook, if anything is, and offers what can be done. */
export function showTrouble(place: HTMLElement, say: (text: string) => void): void {
  const { trouble, unread } = notebookStore.found;
  place.replaceChildren();
  if (trouble) place.append(element('p', { class: 'notebook-trouble' }, words[trouble]));
  if (unread !== undefined && notebookStore.isHeld)
    place.append(element('p', { class: 'notebook-trouble' }, held));
  if (unread !== undefined) {
    const anew = button('Set it aside and start again', () => {
      if (!notebookStore.beginAnew())
        say('It could not be put aside: there is no room left. Nothing has been changed.');
    });
    place.append(
      actions(
        button('Save it as it is', () => save('notebook-unread.txt', unread)),
        anew,
      ),
    );
  }
  const aside = asides();
  if (aside.length > 0)
    place.append(
      element('p', { class: 'meta' }, 'Put aside, because it could not be read:'),
      actions(
        ...aside.map(({ when, text }) =>
          button(`Save what was put aside on ${when.slice(0, 10)}`, () =>
            save(`notebook-${when.slice(0, 10)}.txt`, text),
          ),
        ),
      ),
    );
}

const save = (file: string, text: string) => download(file, 'text/plain;charset=utf-8', text);
const actions = (...buttons: HTMLElement[]) => element('div', { class: 'notebook-actions' }, ...buttons);
