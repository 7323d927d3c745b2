import type { SavedWords } from './words/words.ts';

/** What can be kept. */
export const keptKinds = ['quote', 'paragraph', 'table', 'claim', 'words'] as const;

export type KeptKind = (typeof keptKinds)[number];

/**
 * One thing kept, by its address in the Book, with what the reader has written to it. Its words stay in the Book, but for those that
 * the reader has chosen.
 */
export interface Entry {
  kind: KeptKind;
  id: string;
  note: string;
  labels: string[];
  /** When it was kept, in ISO 8601. */
  kept: string;
  /** What was chosen, where it is words. */
  words?: SavedWords;
}

/**
 * A reader’s notebook, in the order that they have given it. Its version is 2 while there are chosen words in it, which earlier
 * editions of a site could not read and would say so.
 */
export interface Notebook {
  version: 1 | 2;
  entries: Entry[];
}

export const emptyNotebook: Notebook = { version: 1, entries: [] };

/** One name for an entry, wherever it is. */
export const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => `${kind}:${id}`;

export const entryOf = (notebook: Notebook, key: string) =>
  notebook.entries.find((entry) => keyOf(entry) === key);

/** Keeps one thing more, last; what is kept already stays as it is. */
export function add(
  notebook: Notebook,
  { kind, id, words }: Pick<Entry, 'kind' | 'id' | 'words'>,
  kept: string,
): Notebook {
  const entry = { kind, id, note: '', labels: [], kept, ...(words && { words }) };
  return insert(notebook, entry, notebook.entries.length);
}

/** Puts an entry at a place, as one does who takes back a removal; what is kept already stays as it is. */
export function insert(notebook: Notebook, entry: Entry, place: number): Notebook {
  if (entryOf(notebook, keyOf(entry))) return notebook;
  return withEntries(notebook, notebook.entries.toSpliced(place, 0, entry));
}

export function remove(notebook: Notebook, key: string): Notebook {
  return withEntries(
    notebook,
    notebook.entries.filter((entry) => keyOf(entry) !== key),
  );
}

/** Gives an entry the place of another; those between move up or down by one. */
export function moveTo(notebook: Notebook, key: string, other: string): Notebook {
  const entry = entryOf(notebook, key);
  const place = notebook.entries.findIndex((one) => keyOf(one) === other);
  return entry && place >= 0 ? insert(remove(notebook, key), entry, place) : notebook;
}

export const setNote = (notebook: Notebook, key: string, note: string) => change(notebook, key, { note });

export const setLabels = (notebook: Notebook, key: string, labels: readonly string[]) =>
  change(notebook, key, { labels: distinct(labels) });

/** Labels as they are typed, with commas between: “power, for the essay”. */
export const readLabels = (typed: string) => distinct(typed.split(','));

/** Every label in use, by the alphabet. */
export function labelsOf({ entries }: Notebook): string[] {
  return distinct(entries.flatMap((entry) => entry.labels)).sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/**
 * A notebook with another’s entries. What both have keeps its place here, gains the other’s labels, and has the other’s
 * note below its own where they differ; what only the other has comes after. Nothing of either is lost.
 */
export function merge(mine: Notebook, other: Notebook): Notebook {
  const theirs = new Map(other.entries.map((entry) => [keyOf(entry), entry]));
  const known = mine.entries.map((entry) => {
    const their = theirs.get(keyOf(entry));
    if (!their) return entry;
    return {
      ...entry,
      note: bothNotes(entry.note, their.note),
      labels: distinct([...entry.labels, ...their.labels]),
    };
  });
  return withEntries(mine, [...known, ...other.entries.filter((entry) => !entryOf(mine, keyOf(entry)))]);
}

function bothNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}

/** Labels without blanks around them, empty ones, or one twice. */
function distinct(labels: readonly string[]): string[] {
  return [...new Set(labels.map((label) => label.trim().replace(/\s+/g, ' ')).filter(Boolean))];
}

const change = (notebook: Notebook, key: string, changed: Partial<Entry>) =>
  withEntries(
    notebook,
    notebook.entries.map((entry) => (keyOf(entry) === key ? { ...entry, ...changed } : entry)),
  );

const withEntries = (notebook: Notebook, entries: Entry[]): Notebook => ({
  ...notebook,
  version: versionOf(entries),
  entries,
});

/** The version that entries need to be read. */
export const versionOf = (entries: readonly Entry[]) =>
  entries.some(({ kind }) => kind === 'words') ? 2 : 1;
