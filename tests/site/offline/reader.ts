import type { BrowserContext, Page } from 'playwright-core';
import type { Host } from './host.ts';

/** The words with which the panel says that all is here. */
export const wholeSite = 'The whole site is on this machine';

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
  await press(page, 'Keep the whole site');
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
