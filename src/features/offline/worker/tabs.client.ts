import { edition, scope } from './scope.client.ts';
import { drop, editions, keptList, readNote, writeNote } from './store.client.ts';

/** Said of a page that came from the host, and is no page of an edition that is kept: the host answers all it asks. */
export const host = '';

interface Note {
  /** The edition in use. */
  current: string;
  /** Open pages, by their clients' ids, each with the edition it was made of. */
  pages: Record<string, string>;
}

let reading: Promise<Note> | undefined;
/** The note as it was left; a browser stops a worker whenever nothing is asked of it. */
const note = () =>
  (reading ??= readNote<Note>('tabs').then((found) => found ?? { current: edition.id, pages: {} }));

/** The edition in use before this worker's; none if this is the first, or the same. */
export async function previous(): Promise<string | undefined> {
  const found = await readNote<Note>('tabs');
  return found && found.current !== edition.id ? found.current : undefined;
}

/** Which edition an open page is made of. */
export async function editionOf(client: string): Promise<string> {
  const { current, pages } = await note();
  return pages[client] ?? current;
}

/** Remembers what a page that is being opened is made of; of pages long closed, it forgets. */
export async function remember(client: string, id: string): Promise<void> {
  const { pages, current } = await note();
  if (!client || pages[client] === id) return;
  pages[client] = id;
  const last = Object.fromEntries(Object.entries(pages).slice(-200));
  await writeNote('tabs', { current, pages: last });
}

/** Puts this worker's edition in use. Open pages keep the one that they were made from. */
export async function takeOver(): Promise<void> {
  const before = await note();
  const open = await scope.clients.matchAll({ includeUncontrolled: false, type: 'all' });
  const pages = Object.fromEntries(open.map(({ id }) => [id, before.pages[id] ?? before.current]));
  reading = Promise.resolve({ current: edition.id, pages });
  await writeNote('tabs', { current: edition.id, pages });
  await dropUnread(await editions());
}

/** Gives back the room of older editions, once the last page that was made of them is closed. */
export async function tidy(): Promise<void> {
  const { current, pages } = await note();
  const older = new Set(Object.values(pages).filter((id) => id !== current && id !== host));
  if (older.size > 0) await dropUnread([...older]);
  if (scope.registration.installing) return;
  // One that was looked into while it was given back is there again, empty.
  const ids = (await editions()).filter((id) => id !== current && !older.has(id));
  for (const id of ids) if (!(await keptList(id))) await drop(id);
}

async function dropUnread(candidates: readonly string[]): Promise<void> {
  const { current, pages } = await note();
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  const used = new Set([current, ...open.map(({ id }) => pages[id])]);
  await Promise.all(candidates.filter((id) => !used.has(id)).map(drop));
}
