import { setTimeout as pause } from 'node:timers/promises';

/** A browser as its driver drives it, whichever it is. */
export interface Driven {
  name: string;
  version: string;
  open(address: string): Promise<void>;
  /** Runs a function in the page; it can use nothing from outside itself. */
  run<T>(look: () => T): Promise<T>;
  run<T, A>(look: (given: A) => T, given: A): Promise<T>;
  /** Presses a key by its name (`Tab`), or types the characters of a text. */
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** The page as a PDF, where the driver can print. */
  print?(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Keys that have names, each with the character that the WebDriver protocol gives it. */
export const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;

export type Key = keyof typeof keys;

/** Gives an opened page the sign of a reader that the rest of its scripts waits for, and waits for them. */
export async function beThere(run: (look: () => boolean) => Promise<boolean>): Promise<void> {
  // The script that listens for it comes after the first paint.
  const isListening = () => document.documentElement.classList.contains('started');
  for (let turn = 0; turn < 100 && !(await run(isListening)); turn += 1)
    await new Promise((done) => setTimeout(done, 50));
  await run(() => dispatchEvent(new Event('pointermove')));
  const isHere = () =>
    !document.querySelector('site-search') ||
    (!!customElements.get('site-search') &&
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet));
  for (let tries = 0; tries < 60 && !(await run(isHere)); tries += 1) await pause(50);
}
