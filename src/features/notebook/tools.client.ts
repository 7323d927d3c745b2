import { noted } from './exports/export.ts';
import { type Entry, emptyNotebook, merge } from './notebook.ts';
import { readAnnotations } from './read-annotations.ts';
import { readNotebook } from './read-notebook.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import type { NotebookData } from './data.client.ts';
import { type FileKind, download, fileKinds } from './files.client.ts';
import { notebookStore } from './store.client.ts';

interface Around {
  data: NotebookData | undefined;
  base: string;
  /** The entries that are shown. */
  entries: () => Entry[];
  say: (text: string) => void;
}

/** What saves what is shown as files, and prints it. */
export function exportTools({ data, base, entries, say }: Around): HTMLElement {
  const save = async ({ load, file, type, name }: FileKind, { items, ...sheet }: NotebookData) => {
    try {
      const make = await load();
      const absolute = (address: string) => new URL(base + address.slice(1), location.href).href;
      const written = noted({ entries: entries() }, items, absolute, sheet.site);
      download(file, type, make({ ...sheet, entries: written }));
      say(`Saved as ${file}.`);
    } catch (fault) {
      console.error(fault);
      say(
        `Couldn’t load what writes ${name}. Check your connection and try again; the notebook file can be saved now.`,
      );
    }
  };
  const files = data
    ? fileKinds.map((kind) => button(kind.name, () => void save(kind, data)))
    : [element('span', {}, 'Without the words only the notebook file can be saved.')];
  return element(
    'div',
    { class: 'notebook-actions', role: 'group', 'aria-label': 'Save this list' },
    element('span', {}, 'Save this list as'),
    ...files,
    button('Print', () => print()),
  );
}

/** What saves the whole notebook as a file of its own kind, and reads such a file back. */
export function ownFileTools({ data, base, say }: Omit<Around, 'entries'>) {
  const save = () => {
    const text = `${JSON.stringify(notebookStore.found.notebook, null, 2)}\n`;
    download('notebook.json', 'application/json;charset=utf-8', text);
    say('The whole notebook is saved as notebook.json.');
  };
  // A file of this notebook, or W3C annotations of this site's pages.
  const field = element('input', {
    type: 'file',
    accept: '.json,.jsonld,application/json,application/ld+json',
  });
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file) void file.text().then((text) => say(importFrom(text, data, base)));
    field.value = '';
  });
  const saveAll = button('Save the notebook file', save);
  const node = element(
    'div',
    { class: 'notebook-actions', role: 'group', 'aria-label': 'The whole notebook' },
    saveAll,
    element('label', {}, 'Add from a file', field),
  );
  return {
    node,
    /** @param isEmpty whether there is nothing to save */
    show(isEmpty: boolean) {
      saveAll.hidden = isEmpty;
    },
  };
}

/** Adds the entries of a notebook file, or of annotations of this site, and says how many were new. */
function importFrom(text: string, data: NotebookData | undefined, base: string): string {
  const content = text.replace(/^\ufeff/, '');
  const annotations = readAnnotations(content, data?.items ?? new Map(), location.origin + base);
  const read = annotations ?? readNotebook(content);
  if (!('notebook' in read))
    return read.trouble === 'newer'
      ? 'That file was written by a later version of this site. Nothing has been changed.'
      : 'That file is not a notebook, or it is damaged. Nothing has been changed.';
  let before = emptyNotebook;
  notebookStore.change((notebook) => {
    before = notebook;
    return merge(notebook, read.notebook);
  }, true);
  const added = notebookStore.found.notebook.entries.length - before.entries.length;
  const known = read.notebook.entries.length - added;
  const others = annotations?.leftOut ? ` ${annotations.leftOut} are of other pages and were left out.` : '';
  return `Added ${added} of ${read.notebook.entries.length}; ${known} saved already, their notes and labels joined.${others}`;
}
