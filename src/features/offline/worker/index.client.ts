import type { Wish } from '../messages.ts';
import { answer, open } from './answer.client.ts';
import { loadShell } from './keep-own.client.ts';
import { goOn, loadAll, loadPage, setWanted, stop, tellProgress } from './load.client.ts';
import { edition, home, scope } from './scope.client.ts';
import { dropAll, isWhole, writeNote } from './store.client.ts';
import { previous, takeOver, tidy } from './tabs.client.ts';

/**
 * The worker that keeps the site for reading without a network. One worker belongs to one edition. By itself
 * it keeps the shell, the pages that are read and the searches; the rest when the reader asks for it. Where an edition is
 * whole, the next is loaded before it may take over: if that fails the browser throws its worker away, and what there
 * was stays.
 */
/** Pages that are open keep a worker that was sent away until they are closed. */
let isRemoved = false;

scope.addEventListener('install', (event) => event.waitUntil(prepare()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver().then(() => scope.clients.claim())));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (isRemoved || request.method !== 'GET' || !request.url.startsWith(home) || request.headers.has('range'))
    return;
  event.respondWith(request.mode === 'navigate' ? open(event) : answer(event));
});

scope.addEventListener('message', (event) => event.waitUntil(grant(event.data as Wish)));

async function prepare(): Promise<void> {
  const before = await previous();
  if (before !== undefined && (await isWhole(before))) {
    const stage = await loadAll({ asked: false });
    if (stage !== 'whole') throw new Error(`The edition of ${edition.dated} was not loaded: ${stage}.`);
  } else {
    await loadShell();
    await scope.skipWaiting();
  }
}

async function grant(wish: Wish): Promise<unknown> {
  switch (wish.wish) {
    case 'visit':
      return visit(wish.urls);
    case 'load':
      if (!wish.asked) return goOn();
      await setWanted(true);
      // What this edition lacks nothing of can only be the next one.
      if (!(await isWhole(edition.id))) return loadAll(wish);
      await writeNote('asked', true);
      return scope.registration.update();
    case 'stop':
      await setWanted(false);
      return stop();
    case 'take':
      return scope.skipWaiting();
    case 'remove':
      return remove();
  }
}

async function visit(urls: readonly string[]): Promise<void> {
  // One that waits for its turn only says so.
  if (!(await previous())) {
    await tidy();
    if (!(await isWhole(edition.id))) await loadPage(urls).catch(() => undefined);
  }
  await tellProgress();
}

async function remove(): Promise<void> {
  isRemoved = true;
  await stop();
  await dropAll();
  await scope.registration.unregister();
  await tellProgress('removed');
}
