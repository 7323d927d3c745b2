import { applySettings, type Settings, settings } from './settings.client.ts';

/** What was chosen on this page and could not be kept: it holds until the page is left. */
let held: Settings | undefined;

/** The settings as they are on this page. */
export const settingsHere = (): Settings => held ?? settings.value;

/** Puts a reader's choice on the page and keeps it; returns the reason if that failed. */
export function chooseSettings(choice: Partial<Settings>): ReturnType<typeof settings.write> {
  const chosen = { ...settingsHere(), ...choice };
  applySettings(chosen);
  const trouble = settings.write(chosen);
  held = trouble && chosen;
  return trouble;
}
