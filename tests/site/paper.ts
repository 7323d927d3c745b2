import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningSite } from './server.ts';

/** A4 between margins of 20 mm, in CSS pixels. */
export const sheet = { width: Math.floor((170 / 25.4) * 96), height: Math.floor((257 / 25.4) * 96) };

/** Opens a page as a printer sees it, for a reader who has chosen the dark theme, the largest type and long lines. */
export async function openOnPaper(browser: Browser, site: RunningSite, path: string): Promise<Page> {
  const reader = readers.get(browser) ?? sitDown(browser, site);
  readers.set(browser, reader);
  const page = await (await reader).newPage();
  await page.goto(site.at(path));
  await page.evaluate(() => document.fonts.ready);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** One reader for all the pages of a test file: what pages have in common is loaded once. */
const readers = new WeakMap<Browser, Promise<BrowserContext>>();

async function sitDown(browser: Browser, site: RunningSite): Promise<BrowserContext> {
  const reader = await browser.newContext({ colorScheme: 'dark', viewport: sheet });
  await reader.addInitScript((id) => {
    const kept = { theme: 'dark', size: 'largest', lines: 'long' };
    localStorage.setItem(`${id}:settings`, JSON.stringify(kept));
  }, site.id);
  return reader;
}

/** How many sheets a page takes, and their size in points. */
export async function printOut(page: Page): Promise<{ sheets: number; size: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    sheets: boxes.length,
    size: [
      ...new Set(
        boxes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`),
      ),
    ],
  };
}

/** Addresses of every kind of page: the rooms, and the first page or two that each leads to. */
export async function kindsOfPage(browser: Browser, site: RunningSite): Promise<string[]> {
  const rooms = ['/read/', '/modes/', '/quotes/', '/quotes/themes/', '/tables/', '/about/'];
  const found = new Set(['/', '/claims/', '/glossary/', '/references/', '/search/', ...rooms]);
  const page = await browser.newPage();
  const base = new URL(site.at('/')).pathname.length - 1;
  for (const room of rooms) {
    await page.goto(site.at(room));
    const paths = await page
      .locator('main :not(svg *):is(a:not([download]))')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const below = new Set(paths.map((path) => path.slice(base)).filter((path) => path.startsWith(room)));
    for (const path of [...below].filter((one) => !found.has(one) && one.endsWith('/')).slice(0, 2))
      found.add(path);
  }
  await page.close();
  return [...found];
}
