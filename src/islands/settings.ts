/**
 * A reader's settings, kept on their own machine under the one key that `public/first-paint.js` reads. Each is an
 * attribute of the root element (`data-theme="dark"`); the first value of each is the default and needs none.
 */
export const choices = {
  theme: ['system', 'light', 'dark'],
  face: ['serif', 'hyperlegible'],
  size: ['medium', 'large', 'largest'],
  lines: ['medium', 'short', 'long'],
} as const;

export type Setting = keyof typeof choices;
export type Settings = Record<Setting, string>;

const key = 'joined-up:settings';
const names = Object.keys(choices) as Setting[];

/** The settings as kept; the default for whatever is missing, unknown, or not to be had. */
export function readSettings(): Settings {
  const kept = parsed();
  const pick = (name: Setting) => choices[name].find((value) => value === kept[name]) ?? choices[name][0];
  return { theme: pick('theme'), face: pick('face'), size: pick('size'), lines: pick('lines') };
}

/** Puts settings on the page and keeps them; where storage is forbidden or full they hold for this page alone. */
export function applySettings(settings: Settings): void {
  for (const name of names) {
    if (settings[name] === choices[name][0]) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = settings[name];
  }
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // The choice still holds until the page is left.
  }
}

function parsed(): Partial<Record<Setting, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
