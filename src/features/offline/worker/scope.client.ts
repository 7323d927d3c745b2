import type { EditionMark } from '../messages.ts';

/**
 * What the worker uses of its global scope. TypeScript's own types of it cannot be beside those of pages, and every
 * other name (caches, fetch, Response) is the same in both.
 * @see https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface
 */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'all' | 'window' }): Promise<Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'message', listen: (event: Lasting & { data: unknown }) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
}

/** A page, a frame or a worker of one. */
interface Client {
  id: string;
  postMessage(message: unknown): void;
}

/** An event during which the worker is kept alive. */
interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

/** A request, and who asks; for a page that is being opened, who it will be. */
export interface Asked extends Lasting {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

declare const EDITION: EditionMark;

/** The edition that this worker was built with: written before the bundle, by `write-worker.ts`. */
export const edition = EDITION;

export const scope = globalThis as unknown as WorkerScope;

/** The address that the site is below, with its slash at the end. */
export const home = scope.registration.scope;

/** Whether the reader pays by the byte, or asked their browser to be sparing. Not every browser says. */
export function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } };
  return connection?.saveData === true || connection?.type === 'cellular';
}

/** What goes wrong when the browser gives no more room. */
export const isShort = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
