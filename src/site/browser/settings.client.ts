import { storageKey } from './storage-key.client.ts';

/**
 * A reader's settings, kept on their own machine under the one key that `public/first-paint.js` reads. What changes the
 * look is an attribute of the root element (`data-theme="dark"`); the first value of each is the default and needs none.
 */
export const looks = {
  theme: ['system', 'light', 'dark'],
  face: ['serif', 'hyperlegible'],
  size: ['medium', 'large', 'largest'],
  lines: ['medium', 'short', 'long'],
} as const;

export type Look = keyof typeof looks;

export interface Settings extends Record<Look, string> {
  /** Whether `/` opens the search. */
  slash: boolean;
  /** The citation style chosen last; none for the first there is. */
  style: string;
}

/** Where they are kept. */
export const settingsKey = storageKey('settings');

/** The settings as kept; the default for whatever is missing, unknown, or not to be had. */
export function readSettings(): Settings {
  const kept = parsed();
  const pick = (name: Look) => looks[name].find((value) => value === kept[name]) ?? looks[name][0];
  return {
    theme: pick('theme'),
    face: pick('face'),
    size: pick('size'),
    lines: pick('lines'),
    slash: kept.slash !== false,
    style: typeof kept.style === 'string' ? kept.style : '',
  };
}

/** Keeps settings; where storage is forbidden or full they hold for this page alone. */
export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings));
  } catch {
    // The choice still holds until the page is left.
  }
}

/** Puts the settings' looks on the page. */
export function applySettings(settings: Settings): void {
  for (const name of Object.keys(looks) as Look[]) {
    if (settings[name] === looks[name][0]) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = settings[name];
  }
}

function parsed(): Partial<Record<keyof Settings, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(settingsKey) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
