import { addStyles } from './add-styles.client.ts';
import { inTime, tell } from './notice.client.ts';

/**
 * A part of the page that is loaded when it is wanted: a script, with the style sheets of what it makes. It is loaded
 * once. What fails or doesn't come is requested again the next time, at an address of its own: some browsers remember
 * of an address that it failed (`plain-imports.ts` gives every `import()` that parameter).
 * @returns what loads it; the promise is rejected where it can't be had
 */
export function lazily<T>(
  load: (again?: string) => Promise<T>,
  ...sheets: readonly string[]
): () => Promise<T> {
  const attempts: Promise<T>[] = [];
  let loading: Promise<T> | undefined;
  return () => {
    if (!loading) {
      attempts.push(load(attempts.length > 0 ? `?again=${attempts.length}` : ''));
      // One that comes late after all has run: another of it could not run beside it.
      loading = Promise.all([inTime(Promise.any(attempts)), addStyles(...sheets)]).then(([part]) => part);
      loading.catch(() => (loading = undefined));
    }
    return loading;
  };
}

/** Loads a part before anybody asks for it: where that fails, nothing is said, and who asks for it tries again. */
export const early = (load: () => Promise<unknown>): void => void load().catch(() => undefined);

/** Says that something can't be had. @param what completes “Couldn’t load …” */
export const tellMissing = (what: string): void =>
  tell(`Couldn’t load ${what}. Check your connection and try again, or reload this page.`);

/**
 * Waits for what a reader has requested, and does something with it. Says when that takes long, and when it can't be
 * had; the reader is then where they were, and may ask again.
 * @param what completes “Couldn’t load …”
 */
export async function whenLoaded<T>(
  what: string,
  loading: Promise<T>,
  use: (part: T) => unknown,
): Promise<boolean> {
  const slow = setTimeout(() => tell(`Loading ${what} …`), 1000);
  try {
    const part = await loading;
    clearTimeout(slow);
    tell();
    await use(part);
    return true;
  } catch (fault) {
    clearTimeout(slow);
    console.error(fault);
    tellMissing(what);
    return false;
  }
}
