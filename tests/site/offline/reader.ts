import type { BrowserContext, Page } from 'playwright-core';

/** Opens the page that tells how much of the site is kept. */
export async function openPanel(context: BrowserContext, at: (path: string) => string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(at('/about/download/'));
  return page;
}

/** What the panel says. */
export const panelOf = (page: Page) => page.locator('offline-edition[data-panel]');

/** What the foot of a page says, and asks. */
export const noticeOf = (page: Page) => page.locator('offline-edition:not([data-panel])');

/** Waits until the panel says it. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  await panelOf(page).getByText(words).waitFor({ timeout: 20_000 });
}

/** The words with which the panel says that all is here. */
export const wholeSite = 'The whole site is on this machine';

/** Keeps the whole site, as a reader would who asks for it. */
export async function keepAll(context: BrowserContext, at: (path: string) => string): Promise<Page> {
  const page = await openPanel(context, at);
  await untilSaid(page, wholeSite).catch(async () => {
    throw new Error(`The panel says: ${await panelOf(page).innerText()}`);
  });
  return page;
}
