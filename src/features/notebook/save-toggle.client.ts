import { type KeptKind, add, entryOf, keptKinds, remove } from './notebook.ts';
import { element } from '../../site/browser/elements.client.ts';
import { notKept } from './words/saved-words.client.ts';
import { notebookStore } from './store.client.ts';

/** The button’s own module loads this one, so that its class is only named here. */
type KeepButton = HTMLElementTagNameMap['keep-button'];

/** Ties a button to the notebook, and with it every other that is in the page: what one keeps, all show. */
export function tie(first: KeepButton): void {
  for (const one of new Set([first, ...document.querySelectorAll('keep-button')])) tieOne(one);
}

function tieOne(one: KeepButton): void {
  const { kind, id } = one.dataset;
  if (one.toggle || !isKind(kind) || !id) return;
  one.toggle = () => {
    one.status.replaceChildren(...toggle(kind, id));
  };
  const show = () => {
    const isSaved = isKept(kind, id);
    one.button.setAttribute('aria-pressed', String(isSaved));
    const [words] = one.button.childNodes;
    if (words) words.textContent = isSaved ? 'Saved' : 'Save';
  };
  notebookStore.onChange(show);
  show();
}

/** Saves a thing or removes it, says what happened, and links to what is saved. */
function toggle(kind: KeptKind, id: string): (Node | string)[] {
  const key = `${kind}:${id}`;
  const entry = entryOf(notebookStore.found.notebook, key);
  if (entry && (entry.note || entry.labels.length > 0))
    return ['It has a note or labels of yours: ', view('remove it in the notebook')];
  const trouble = notebookStore.change((notebook) =>
    entry ? remove(notebook, key) : add(notebook, { kind, id }, new Date().toISOString()),
  );
  if (trouble) return [notKept[trouble]];
  return entry ? ['Removed from your notebook'] : ['Saved · ', view('view saved items')];
}

/** A link to the notebook where the page has one in its bar; the words alone where not. */
function view(words: string): HTMLElement {
  const href = document.querySelector<HTMLAnchorElement>('.saved-link')?.href;
  return href ? element('a', { href }, words) : element('span', {}, words);
}

const isKept = (kind: KeptKind, id: string) =>
  entryOf(notebookStore.found.notebook, `${kind}:${id}`) !== undefined;
const isKind = (kind: string | undefined): kind is KeptKind =>
  kind !== 'words' && keptKinds.includes(kind as KeptKind);
