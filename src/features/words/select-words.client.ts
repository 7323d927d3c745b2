import sheet from './words.css?url';
import { early, lazily, whenLoaded } from '../../site/browser/load.client.ts';
import { notebookText } from '../notebook/kept-notebook.client.ts';

const words = lazily(() => import('./page-words.client.ts'), sheet);
const base = document.querySelector<HTMLElement>('piece-handles')?.dataset['base'] ?? '';

/**
 * What can be done with words that a reader selects, and the marks of those that they have saved, is loaded when there are some: a
 * selection, saved words of this page, or somebody who asks to choose a sentence.
 */
if (base) {
  const load = () => words().then(({ pageWords }) => pageWords(base));
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed === false) early(load);
  });
  document.addEventListener('select-words', ({ target }) => {
    void whenLoaded('the selection of words', load(), (page) => page.selectSentenceOf(target as Element));
  });
  const loadForSaved = () => {
    if (notebookText.value.includes(`"page":"/${location.pathname.slice(base.length)}"`)) early(load);
  };
  loadForSaved();
  notebookText.onElsewhere(loadForSaved);
}
