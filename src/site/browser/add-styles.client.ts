import { inTime } from './notice.client.ts';

const added = new Map<string, Promise<void>>();

/**
 * Puts style sheets on the page, once; what is made of them can be shown when the promise is kept. It is rejected where
 * one can't be loaded; it is then requested again the next time.
 */
export async function addStyles(...sheets: readonly string[]): Promise<void> {
  await Promise.all(
    sheets.map((href) => {
      const fresh = added.get(href) ?? add(href);
      added.set(href, fresh);
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
    added.delete(href);
    throw fault;
  }
}
