import { storageKey } from '../../site/browser/storage-key.client.ts';

/** Where the choice is kept. */
export const slashKey = storageKey('slash');

/**
 * Whether `/` alone opens the search. A key without a modifier must be one that can be turned off (WCAG 2.1.4), for
 * speech input types it by accident.
 */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(slashKey) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice; without storage there is none to keep, and the key stays as it was. */
export function letSlashOpen(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(slashKey);
    else localStorage.setItem(slashKey, 'off');
  } catch {
    // Storage is forbidden.
  }
}
