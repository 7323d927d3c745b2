import { scope } from './scope.ts';
import { dropAll } from './store.ts';

/**
 * The kill switch: deployed in the worker's place, it takes over at once, gives back all that was kept, and goes. No
 * page is reloaded; from here on the host answers everything.
 */
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await dropAll();
  await scope.registration.unregister();
}
