import { fetchFiles, listOfFiles, missing, reuse } from './fetch-files.client.ts';
import { edition, isMetered } from './scope.client.ts';
import { editions, keptAddresses } from './store.client.ts';

let underway: { done: Promise<void>; stopper: AbortController } | undefined;

/**
 * Keeps what needs no request from a reader: the styles of pages, and both searches. It reports nothing: if it fails,
 * the next page continues.
 */
export async function keepOwn(): Promise<void> {
  if (!underway) {
    const stopper = new AbortController();
    const done = fetchOwn(stopper.signal)
      .catch(() => undefined)
      .then(() => (underway = undefined));
    underway = { done, stopper };
  }
  await underway.done;
}

/** Stops it, as when all is loaded instead; what came stays. */
export async function stopKeepingOwn(): Promise<void> {
  underway?.stopper.abort();
  await underway?.done;
}

async function fetchOwn(signal: AbortSignal): Promise<void> {
  const { files, own } = await listOfFiles();
  await fetchFiles(missing(files.slice(0, own), await keptAddresses(edition.id)), { signal });
}

/** The little without which nothing can be said when there is no network; and, of what was read before, this edition's. */
export async function loadShell(): Promise<void> {
  const all = await listOfFiles();
  await reuse(all);
  await fetchFiles(missing(all.files.slice(0, all.shell), await keptAddresses(edition.id)));
  if (!isMetered()) await renewRead(all.files).catch(() => undefined);
}

/** Pages that were kept because they were read are kept in the new edition too. */
async function renewRead(files: Parameters<typeof missing>[0]): Promise<void> {
  const before = await Promise.all((await editions()).map(keptAddresses));
  const isRead = (address: string) =>
    /^$|\/$/.test(address) && before.some((addresses) => addresses.has(address));
  const lacking = missing(files, await keptAddresses(edition.id));
  await fetchFiles(lacking.filter(([address]) => isRead(address)));
}
