import type { KeptItem } from './item.ts';
import type { Sheet } from './exports/export.ts';
import { keyOf } from './notebook.ts';
import { fetchedJson } from '../../site/browser/notice.client.ts';

/** What the notebook’s page fetches: everything that can be kept, and how the paper and this site are cited. */
export interface NotebookData extends Omit<Sheet, 'entries'> {
  items: ReadonlyMap<string, KeptItem>;
}

/** Fetches it; nothing of it where it cannot be had, for a reader’s own notes do not depend on it. */
export async function fetchNotebookData(base: string): Promise<NotebookData | undefined> {
  try {
    type Sent = Omit<NotebookData, 'items'> & { items: KeptItem[] };
    const { items, ...rest } = await fetchedJson<Sent>(`${base}notebook/items.json`);
    return { ...rest, items: new Map(items.map((item) => [keyOf(item), item])) };
  } catch {
    return undefined;
  }
}
