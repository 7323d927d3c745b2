import { type Edition, offlineFiles } from '../messages.ts';
import { home } from './scope.client.ts';

/**
 * Each edition has a cache of its own, so that no page can get a file of another. Sites share an origin below different
 * paths: the names of ours begin with the path, and nobody else's are touched.
 */
const prefix = `offline ${new URL(home).pathname} `;
const cacheOf = (id: string) => prefix + id;
const notes = cacheOf('notes');

const list = new URL(offlineFiles.list, home).href;
const whole = `${list}?whole`;

/** The address of a file as a request for it names it, below the site; none if it is not of this site. */
export function addressOf(url: string): string | undefined {
  const { href } = new URL(url);
  if (!href.startsWith(home)) return undefined;
  return href
    .slice(home.length)
    .replace(/[?#].*$/s, '')
    .replace(/(^|\/)index\.html$/, '$1');
}

/** What an edition keeps at an address. */
export function kept(id: string, address: string): Promise<Response | undefined> {
  return caches.match(new URL(address, home).href, { cacheName: cacheOf(id) });
}

export async function keep(id: string, address: string, response: Response): Promise<void> {
  const cache = await caches.open(cacheOf(id));
  await cache.put(new URL(address, home).href, response);
}

/** The addresses that an edition has so far. */
export async function keptAddresses(id: string): Promise<Set<string>> {
  // Opening a cache would make it.
  if (!(await caches.has(cacheOf(id)))) return new Set();
  const cache = await caches.open(cacheOf(id));
  return new Set((await cache.keys()).map(({ url }) => addressOf(url) ?? url));
}

/** The list of an edition's files, once it was fetched. */
export async function keptList(id: string): Promise<Edition | undefined> {
  return (await caches.match(list, { cacheName: cacheOf(id) }))?.json() as Promise<Edition> | undefined;
}

export const keepList = (id: string, response: Response) => keep(id, offlineFiles.list, response);

/** Whether every file of an edition is here. */
export async function isWhole(id: string): Promise<boolean> {
  return (await caches.match(whole, { cacheName: cacheOf(id) })) !== undefined;
}

export async function markWhole(id: string): Promise<void> {
  await (await caches.open(cacheOf(id))).put(whole, new Response(''));
}

/** The editions of which something is here. */
export async function editions(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== notes);
  return names.map((name) => name.slice(prefix.length));
}

export const drop = (id: string) => caches.delete(cacheOf(id));

/** Takes away everything that was kept for this site. */
export async function dropAll(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** What the worker remembers from one start to the next, by name. */
export async function readNote<T>(name: string): Promise<T | undefined> {
  return (await caches.match(new URL(name, home).href, { cacheName: notes }))?.json() as
    Promise<T> | undefined;
}

/** Writes it down; where there is no room it is forgotten when the worker stops, and the site still works. */
export async function writeNote(name: string, value: unknown): Promise<void> {
  const cache = await caches.open(notes);
  await cache.put(new URL(name, home).href, new Response(JSON.stringify(value))).catch(() => undefined);
}
