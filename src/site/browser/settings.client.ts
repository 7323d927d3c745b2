import { Kept } from './kept.client.ts';

/**
 * A reader's settings, kept on their own machine under the one key that `src/features/settings/first-paint.js` reads. What changes the
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
  /** The citation style chosen last; none for the first there is. */
  style: string;
}

/** The settings as kept; the default for what is missing, unknown, or cannot be read. */
export const settings = new Kept<Settings>('settings', (text) => {
  const found: unknown = JSON.parse(text ?? '{}');
  const kept: Partial<Record<keyof Settings, unknown>> =
    typeof found === 'object' && found !== null ? found : {};
  const pick = (name: Look) => looks[name].find((value) => value === kept[name]) ?? looks[name][0];
  return {
    theme: pick('theme'),
    face: pick('face'),
    size: pick('size'),
    lines: pick('lines'),
    style: typeof kept.style === 'string' ? kept.style : '',
  };
});

/** Puts the settings' looks on the page. */
export function applySettings(chosen: Settings): void {
  for (const name of Object.keys(looks) as Look[]) {
    if (chosen[name] === looks[name][0]) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = chosen[name];
  }
  applyTheme(chosen.theme);
}

/** The browser’s own bar has the colour of the chosen theme, or of the device’s where none was chosen. */
function applyTheme(theme: string): void {
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((meta, at) => {
    const own = at === 0 ? 'light' : 'dark';
    const ofChosen = own === theme ? '' : 'not all';
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${own})` : ofChosen;
  });
}
