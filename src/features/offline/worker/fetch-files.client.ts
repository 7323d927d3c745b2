import { type Edition, type KeptFile, offlineFiles } from '../messages.ts';
import { edition, home } from './scope.client.ts';
import { editions, keep, keepList, kept, keptAddresses, keptList } from './store.client.ts';

/** The list of this edition's files. */
export async function listOfFiles(): Promise<Edition> {
  const found = await keptList(edition.id);
  if (found) return found;
  const response = await whatWasBuilt(offlineFiles.list, edition.id);
  await keepList(edition.id, response.clone());
  return response.json() as Promise<Edition>;
}

/** Those of some files that are not here yet. */
export const missing = (files: readonly KeptFile[], here: ReadonlySet<string>) =>
  files.filter(([address]) => !here.has(address));

/** Takes over, from the editions before, the files that have not changed since. */
export async function reuse({ files }: Edition): Promise<void> {
  const here = await keptAddresses(edition.id);
  for (const id of (await editions()).filter((other) => other !== edition.id)) {
    const before = await keptList(id);
    const sums = new Map(before?.files.map(([address, , sum]) => [address, sum]));
    for (const [address, , sum] of files) {
      if (here.has(address) || sums.get(address) !== sum) continue;
      const file = await kept(id, address);
      if (!file) continue;
      await keep(edition.id, address, file);
      here.add(address);
    }
  }
}

/** Fetches and keeps files, a few at once, until all are here or one fails; those that came before stay. */
export async function fetchFiles(
  files: readonly KeptFile[],
  { signal, each }: { signal?: AbortSignal; each?: (file: KeptFile) => void } = {},
): Promise<void> {
  const queue = [...files];
  const failed = new AbortController();
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  const one = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      stop.throwIfAborted();
      const [address, , sum] = file;
      await keep(edition.id, address, await whatWasBuilt(address, sum, signal));
      each?.(file);
    }
  };
  const lines = Array.from({ length: 4 }, one);
  // The others finish what they have begun before the failure is reported.
  await Promise.all(lines).catch(() => failed.abort());
  await Promise.allSettled(lines);
  await Promise.all(lines);
}

/**
 * A file as it was built. The browser compares its checksum: if the host has another edition by now, or changes what it
 * sends, this fails, and an edition is never made of two.
 */
async function whatWasBuilt(address: string, sum: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(new URL(address, home), {
    integrity: `sha256-${sum}`,
    // Asks the host whether what the browser has is still right.
    cache: 'no-cache',
    priority: 'low',
    ...(signal && { signal }),
  });
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  // A page may not be opened with an answer that was redirected.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}
