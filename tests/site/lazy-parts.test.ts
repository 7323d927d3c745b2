import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { someReading } from './access/pages.ts';
import { served } from './browser.ts';
import { tryParts } from './lazy-parts.ts';
import { keepable } from './notebook.ts';
import { site as built } from './sites.ts';

tryParts('is gone');

const { browser, site } = await served(built);
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const reading = someReading(built);
const quotation = keepable(built).first.address;

test('what is typed while the search comes is in its field, and Escape gives the keys back', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(/assets\/dialog\.client\./, (route) => held.then(() => route.continue()));
  await page.goto(site.at(reading));
  await page.keyboard.press('/');
  await page.keyboard.type('tap');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('water');
  release();
  await page.locator('.search-dialog[open]').waitFor();
  await expect.poll(() => page.locator('.search-dialog input[type=search]').inputValue()).toBe('water');
});

test('without the script of the page, no button stands there that does nothing', async () => {
  await page.route(/assets\/Page\.astro.*\.js/, (route) => route.abort());
  await page.goto(site.at(quotation));
  expect(await page.getByRole('button', { name: 'Settings' }).count()).toBe(0);
  expect(await page.locator('keep-button button:visible').count()).toBe(0);
  expect(await page.locator('a.search-open').isVisible()).toBe(true);
});
