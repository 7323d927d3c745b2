import { scope } from './scope.client.ts';
import { dropAll } from './store.client.ts';

/**
 * The kill switch: deployed in the worker's place, it takes over at once, gives back all that was kept, and goes. No
 * page is reloaded; from here on the host answers everything.
 */
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(leave()));
// A page that asks for the worker while it goes has the browser keep it after all: then it goes when the page speaks.
scope.addEventListener('message', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await dropAll();
  await scope.registration.unregister();
}
