import { labelsOf } from './notebook.ts';
import { counted } from '../../book/words/words.ts';
import { element } from '../../site/browser/elements.client.ts';
import { fetchNotebookData } from './data.client.ts';
import { NotebookList } from './list.client.ts';
import { notebookStore } from './store.client.ts';
import { exportTools, ownFileTools } from './tools.client.ts';
import { showTrouble } from './trouble.client.ts';

/** The notebook’s page: what is kept, in the reader’s order, with what they write to it and what they take away. */
class NoteBook extends HTMLElement {
  #begun = false;
  readonly #status = element('p', { role: 'status', class: 'notebook-status' });
  readonly #count = element('p', { class: 'notebook-count' });
  readonly #trouble = element('div');
  readonly #filter = element('select');

  async connectedCallback(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    const base = this.dataset['base'] ?? '/';
    const say = (text: string) => (this.#status.textContent = text);
    const slow = setTimeout(() => {
      say('Loading what you saved …');
      this.replaceChildren(this.#status);
    }, 1000);
    const data = await fetchNotebookData(base);
    clearTimeout(slow);
    say('');
    const list = new NotebookList(data?.items ?? new Map(), base, say);
    const chosen = element('label', { class: 'notebook-filter' }, 'Show', this.#filter);
    const exporting = exportTools({ data, base, entries: () => list.entries, say });
    const own = ownFileTools({ data, base, say });
    this.replaceChildren(
      this.#trouble,
      this.#status,
      this.#count,
      own.node,
      chosen,
      exporting,
      list.list,
      list.undo,
    );

    const show = () => {
      const { notebook, unread } = notebookStore.found;
      const isEmptyHanded = unread !== undefined && !notebookStore.isHeld;
      showTrouble(this.#trouble, say);
      list.label = this.#showLabels(labelsOf(notebook), list.label);
      chosen.hidden = this.#filter.options.length < 2;
      exporting.hidden = notebook.entries.length === 0;
      own.node.hidden = isEmptyHanded;
      own.show(notebook.entries.length === 0);
      this.#count.hidden = isEmptyHanded;
      this.#count.textContent = countOf(list.entries.length, notebook.entries.length);
      list.show();
    };
    this.#filter.addEventListener('change', () => {
      list.label = this.#filter.value;
      show();
    });
    notebookStore.onChange(show);
    show();
    addEventListener('beforeunload', (event) => {
      if (notebookStore.isHeld) event.preventDefault();
    });
  }

  /** Offers the labels in use; returns the chosen one, or none where it is no longer there. */
  #showLabels(labels: string[], chosen: string): string {
    const option = (value: string, text: string) => element('option', { value }, text);
    this.#filter.replaceChildren(
      ...(labels.length > 0 ? [option('', 'everything')] : []),
      ...labels.map((label) => option(label, label)),
    );
    this.#filter.value = labels.includes(chosen) ? chosen : '';
    return this.#filter.value;
  }
}

function countOf(shown: number, all: number): string {
  if (all === 0)
    return 'Nothing saved yet. Press Save on a page, or select words on any page, to find them here.';
  return `${shown === all ? '' : `${shown} of `}${counted(all, 'saved item')}`;
}

customElements.define('note-book', NoteBook);
