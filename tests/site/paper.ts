import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningSite } from './server.ts';

/** A4 between margins of 20 mm, in CSS pixels. */
export const sheet = { width: Math.floor((170 / 25.4) * 96), height: Math.floor((257 / 25.4) * 96) };

/** Opens a page as a printer sees it, for a reader who has chosen the dark theme, the largest type and long lines. */
export async function openOnPaper(browser: Browser, site: RunningSite, path: string): Promise<Page> {
  const page = await (await readerOnPaper(browser, site)).newPage();
  await page.goto(site.at(path));
  await page.evaluate(() => document.fonts.ready);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** One reader for all the pages of a test file: what pages have in common is loaded once. */
export function readerOnPaper(browser: Browser, site: RunningSite): Promise<BrowserContext> {
  const reader = readers.get(browser) ?? sitDown(browser, site);
  readers.set(browser, reader);
  return reader;
}

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
