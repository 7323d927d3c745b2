import { storageKey } from '../../site/browser/storage-key.client.ts';

const key = storageKey('offline');

/** Whether the site may be kept on this machine: until the reader says no. */
export function mayKeep(): boolean {
  try {
    return localStorage.getItem(key) !== 'no';
  } catch {
    // Where storage is forbidden nothing could be kept either.
    return false;
  }
}

/** Remembers what the reader said. */
export function setMayKeep(may: boolean): void {
  try {
    if (may) localStorage.removeItem(key);
    else localStorage.setItem(key, 'no');
  } catch {
    // It holds until the page is left.
  }
}
