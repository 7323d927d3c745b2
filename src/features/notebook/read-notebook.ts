import { type Entry, type KeptKind, type Notebook, keptKinds, keyOf, versionOf } from './notebook.ts';
import { readWords } from './words/words.ts';
import { isRecord, parsed } from '../../lib/json.ts';

/** A notebook that was read, or why it was not: damaged, or written by a later version of this site. */
export type Read = { notebook: Notebook } | { trouble: 'damaged' | 'newer' };

/**
 * Reads a notebook from the text that it was kept or exported as. All of it or nothing: an entry that makes no sense is
 * never left out in silence, since what is left out would be lost at the next writing.
 */
export function readNotebook(text: string): Read {
  const found = migrated(parsed(text));
  if (!isRecord(found)) return { trouble: 'damaged' };
  const { version, entries } = found;
  if (typeof version === 'number' && version > 2) return { trouble: 'newer' };
  if ((version !== 1 && version !== 2) || !Array.isArray(entries)) return { trouble: 'damaged' };
  const read = entries.map(readEntry);
  const whole = read.filter((entry) => entry !== undefined);
  const isOnceEach = new Set(whole.map(keyOf)).size === read.length;
  return isOnceEach ? { notebook: { version: versionOf(whole), entries: whole } } : { trouble: 'damaged' };
}

/** Notebooks without a version are lists of entries that may have neither note, labels nor date. */
function migrated(found: unknown): unknown {
  if (!Array.isArray(found)) return found;
  const entries = found.map((entry: unknown): unknown =>
    isRecord(entry) ? { note: '', labels: [], kept: '', ...entry } : entry,
  );
  return { version: 1, entries };
}

function readEntry(found: unknown): Entry | undefined {
  if (!isRecord(found)) return undefined;
  const { kind, id, note, labels, kept } = found;
  const isWhole =
    isKind(kind) && isText(id) && id !== '' && isText(note) && isText(kept) && Array.isArray(labels);
  if (!isWhole || !labels.every(isText)) return undefined;
  if (kind !== 'words') return { kind, id, note, labels, kept };
  const words = readWords(found['words']);
  return words && { kind, id, note, labels, kept, words };
}

const isText = (value: unknown) => typeof value === 'string';
const isKind = (value: unknown): value is KeptKind => keptKinds.includes(value as KeptKind);
