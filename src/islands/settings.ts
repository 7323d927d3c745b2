/** A reader's settings, kept on their own machine under the one key that `public/first-paint.js` reads. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
}

const key = 'joined-up:settings';
const defaults: Settings = { theme: 'system' };

/** The settings as kept; the defaults when nothing is kept or storage is forbidden. */
export function readSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return { ...defaults, ...(typeof kept === 'object' ? kept : {}) };
  } catch {
    return defaults;
  }
}

/** Keeps settings; without storage they hold for this page alone. */
export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Storage is forbidden or full: the choice still holds until the page is left.
  }
}
