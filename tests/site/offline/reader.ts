import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Host } from './host.ts';

/** The words with which the panel says that all is here. */
export const wholeSite = 'The whole site is available offline';

/** Opens the page that tells how much of the site is kept. */
export async function openPanel(reader: BrowserContext, host: Host): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(host.at('/about/download/'));
  return page;
}

/** What the panel says. */
export const panelOf = (page: Page) => page.locator('offline-edition[data-panel]');

/** What the foot of a page says, and asks. */
export const noticeOf = (page: Page) => page.locator('offline-edition:not([data-panel])');

/** Waits until the panel says it; if it does not, tells what it says instead. */
export async function untilSaid(page: Page, words: string | RegExp): Promise<void> {
  const panel = panelOf(page);
  await panel
    .getByText(words)
    .waitFor({ timeout: 60_000 })
    .catch(async () => {
      throw new Error(`The panel does not say “${String(words)}”. It says: ${await panel.innerText()}`);
    });
}

/** Keeps the whole site, as a reader does who asks for it. */
export async function keepAll(reader: BrowserContext, host: Host): Promise<Page> {
  const page = await openPanel(reader, host);
  await press(page, 'Make available offline');
  await untilSaid(page, wholeSite);
  return page;
}

/** Presses a button of the panel. */
export const press = (page: Page, name: string) => panelOf(page).getByRole('button', { name }).click();

/** The caches of the site, and how many files each holds. */
export const cachesOf = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.endsWith(' notes'));
    const counts = names.map(async (name) => (await (await caches.open(name)).keys()).length);
    return Promise.all(counts);
  });

/** Whether a page is kept, by its address below the base. */
export const isKept = (page: Page, host: Host, address: string) =>
  page.evaluate((url) => caches.match(url).then((found) => found !== undefined), host.at(`/${address}`));

/** Opens a page and waits until a worker is there and has kept it. */
export async function read(reader: BrowserContext, host: Host, path: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(host.at(path));
  await expect.poll(() => isKept(page, host, path.slice(1))).toBe(true);
  return page;
}

/** The addresses of all that is kept. */
export const addressesKept = (page: Page, host: Host) =>
  page.evaluate(async (home) => {
    const names = (await caches.keys()).filter((name) => !name.endsWith(' notes'));
    const keys = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(keys)).flat().map(({ url }) => url.slice(home.length));
  }, host.at('/'));

/** The texts that are kept at an address, of whatever edition. */
export const textsKept = (page: Page, host: Host, path: string) =>
  page.evaluate(async (url) => {
    const texts: string[] = [];
    for (const cacheName of await caches.keys()) {
      const found = await caches.match(url, { cacheName });
      if (found) texts.push(await found.text());
    }
    return texts;
  }, host.at(path));
