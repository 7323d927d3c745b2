import { offlineFiles } from './messages.ts';
import { workerMaker } from '../../site/policy.ts';

/**
 * Starts the worker of a site, or finds it.
 * @param base the path that the site is below
 */
export function startWorker(base = '/'): Promise<ServiceWorkerRegistration> {
  const address = maker.createScriptURL(base + offlineFiles.worker);
  return navigator.serviceWorker.register(address as string, { updateViaCache: 'none' });
}

/**
 * @see https://www.w3.org/TR/trusted-types/#trusted-type-policy
 */
interface Maker {
  createScriptURL(address: string): unknown;
}

/** Pages may not name a script that runs by a mere text; this makes that one address and no other. */
const plain: Maker = { createScriptURL: (address) => address };
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Maker): Maker } };
const maker = trustedTypes?.createPolicy(workerMaker, plain) ?? plain;
