import type { KeptItem } from './item.ts';
import { knownOf } from './words/known.ts';
import {
  type Entry,
  type Notebook,
  entryOf,
  insert,
  keyOf,
  moveTo,
  remove,
  setLabels,
  setNote,
} from './notebook.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import { EntryRow } from './entry.client.ts';
import { notebookStore } from './store.client.ts';

/** The entries on the page: in the reader’s order, those with the chosen label alone. */
export class NotebookList {
  readonly list = element('ol', { class: 'notebook-list', role: 'list' });
  readonly undo = element('div', { class: 'notebook-undo', hidden: '' });
  label = '';
  readonly #rows = new Map<string, EntryRow>();
  readonly #items: ReadonlyMap<string, KeptItem>;
  readonly #base: string;
  readonly #say: (text: string) => void;

  constructor(items: ReadonlyMap<string, KeptItem>, base: string, say: (text: string) => void) {
    this.#items = items;
    this.#base = base;
    this.#say = say;
  }

  /** The entries that are shown. */
  get entries(): Entry[] {
    const { entries } = notebookStore.found.notebook;
    return this.label ? entries.filter(({ labels }) => labels.includes(this.label)) : entries;
  }

  show(): void {
    const { entries } = this;
    const rows = entries.map((entry, place) => {
      const row = this.#rowOf(entry);
      row.show(entry, place === 0, place === entries.length - 1);
      return row.item;
    });
    for (const item of [...this.list.children]) if (!rows.includes(item as HTMLLIElement)) item.remove();
    // What is in its place already stays untouched, and keeps the focus it may hold.
    rows.forEach((item, place) => {
      const there = this.list.children[place];
      if (there !== item) this.list.insertBefore(item, there ?? null);
    });
  }

  #rowOf(entry: Entry): EntryRow {
    const key = keyOf(entry);
    const known = this.#rows.get(key);
    if (known) return known;
    const row = new EntryRow(entry, knownOf(entry, this.#items, siteName()), this.#base, {
      note: (note) => this.#change((notebook) => setNote(notebook, key, note)),
      label: (labels) => this.#change((notebook) => setLabels(notebook, key, labels)),
      move: (by) => this.#move(key, by),
      remove: () => this.#remove(key),
    });
    this.#rows.set(key, row);
    return row;
  }

  #move(key: string, by: -1 | 1): void {
    const keys = this.entries.map(keyOf);
    const place = keys.indexOf(key) + by;
    const other = keys[place];
    if (other === undefined) return;
    const focused = document.activeElement;
    this.#change((notebook) => moveTo(notebook, key, other));
    if (focused instanceof HTMLElement) focused.focus();
    this.#say(`Moved to place ${place + 1} of ${keys.length}.`);
  }

  #remove(key: string): void {
    const { notebook } = notebookStore.found;
    const entry = entryOf(notebook, key);
    if (!entry) return;
    const place = notebook.entries.indexOf(entry);
    const name = this.#rows.get(key)?.name ?? entry.id;
    this.#change((before) => remove(before, key));
    const back = button('Undo', () => {
      this.#change((before) => insert(before, entry, place));
      this.undo.hidden = true;
      this.#say('Restored.');
      this.#rows.get(key)?.item.querySelector('textarea')?.focus();
    });
    this.undo.replaceChildren(element('span', {}, `Removed: ${name}`), back);
    this.undo.hidden = false;
    back.focus();
  }

  #change(edit: (notebook: Notebook) => Notebook): void {
    notebookStore.change(edit, true);
  }
}

const siteName = () => document.documentElement.dataset['site'] ?? '';
