import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atRest, served } from './browser.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const scrolled = () => page.evaluate(() => scrollY);

test('whoever loads the quotations again is where they were', async () => {
  await page.goto(site.at('/quotes/'));
  await page.locator('quote-explorer[data-shows=results]').waitFor();
  await atRest(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight * 0.7));
  await page.waitForFunction(() => (history.state as { scroll?: number } | null)?.scroll);
  const before = await scrolled();
  expect(before).toBeGreaterThan(1500);
  await page.reload();
  await expect.poll(async () => Math.abs((await scrolled()) - before)).toBeLessThan(50);
});

test('whoever loads a search again has as many results as they had', async () => {
  await page.goto(site.at('/search/?q=council'));
  const results = page.locator('.search-results > li');
  const more = page.getByRole('button', { name: /^Show 10 more/ });
  for (let count = 10; count < 40; count += 10) {
    await expect.poll(() => results.count()).toBe(count);
    await more.click();
  }
  await expect.poll(() => results.count()).toBe(40);
  await page.reload();
  await expect.poll(() => results.count()).toBe(40);
});

test('another size, typeface or line length leaves what is read where it is', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(site.at('/read/agenda/'));
  await atRest(page);
  await page.evaluate(() => scrollTo(0, 2500));
  const first = () =>
    page.evaluate(() => {
      const bar = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
      const paras = [...document.querySelectorAll('.para[id]')];
      return paras.find((para) => para.getBoundingClientRect().bottom > Math.max(bar, 0))?.id;
    });
  const before = await first();
  await page.getByRole('button', { name: 'Settings' }).click();
  for (const name of ['Largest', 'Easy to read', 'Long']) {
    await page.locator('reader-settings').getByLabel(name, { exact: true }).check();
    await atRest(page);
    expect(await first(), name).toBe(before);
  }
});
