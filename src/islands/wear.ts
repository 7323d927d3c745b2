import { inTime } from './notice.ts';

const worn = new Map<string, Promise<void>>();

/**
 * Puts style sheets on the page, once; what is made of them can be shown when the promise is kept. It is rejected where
 * one can't be had, which is then asked for again the next time.
 */
export async function wear(...sheets: readonly string[]): Promise<void> {
  await Promise.all(
    sheets.map((href) => {
      const fresh = worn.get(href) ?? add(href);
      worn.set(href, fresh);
      return fresh;
    }),
  );
}

async function add(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  try {
    await inTime(
      new Promise((done, fail) => {
        link.onload = done;
        link.onerror = fail;
        document.head.append(link);
      }),
    );
  } catch (fault) {
    link.remove();
    worn.delete(href);
    throw fault;
  }
}
