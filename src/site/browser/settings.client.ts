import { Kept } from './kept.client.ts';

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
  /** The citation style chosen last; none for the first there is. */
  style: string;
}

/** The settings as kept; the default for whatever is missing, unknown, or not to be had. */
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

/** What was chosen on this page and could not be kept: it holds until the page is left. */
let held: Settings | undefined;

/** The settings as they are on this page. */
export const settingsHere = (): Settings => held ?? settings.value;

/** Puts a reader's choice on the page and keeps it; tells why not, where that failed. */
export function chooseSettings(choice: Partial<Settings>): ReturnType<typeof settings.write> {
  const chosen = { ...settingsHere(), ...choice };
  applySettings(chosen);
  const trouble = settings.write(chosen);
  held = trouble && chosen;
  return trouble;
}

/** Puts the settings' looks on the page. */
export function applySettings(chosen: Settings): void {
  for (const name of Object.keys(looks) as Look[]) {
    if (chosen[name] === looks[name][0]) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = chosen[name];
  }
  applyTheme(chosen.theme);
}

/** What the browser draws itself, its bar above all, is of the chosen theme, or of the device’s where none was chosen. */
function applyTheme(theme: string): void {
  const isChosen = theme !== 'system';
  const scheme = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  if (scheme) scheme.content = isChosen ? theme : 'light dark';
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color][data-of]')) {
    const { of = '' } = meta.dataset;
    const ofChosen = of === theme ? 'all' : 'not all';
    meta.media = isChosen ? ofChosen : `(prefers-color-scheme: ${of})`;
  }
}
