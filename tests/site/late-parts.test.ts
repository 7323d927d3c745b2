import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { someReading } from './access/pages.ts';
import { served } from './browser.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const says = 'Couldn’t load a part of this page.';

/** Pages that have a script of their own, and what is to be read on them without it. */
const pages: [path: string, plain: string][] = [
  ['/quotes/', '.by-theme figure'],
  ['/quotes/compare/', 'main h1'],
  ['/notebook/', 'main h1'],
  ['/teach/who-said-it/', '.guess-sheet'],
  ['/teach/coding/', '.coding-codebook'],
  ['/teach/coding/chatbot/', '[data-text]'],
  ['/teach/packs/', 'main h1'],
  ['/teach/sheet/', 'main h1'],
  ['/search/', '.browse'],
];

/** Entries but that of all pages. */
const own = /\/assets\/(?!Start\.)[^/]*\.astro_astro_type_script[^/]*\.js$/;

test.each(pages)('%s without its own script is the plain page, and says what failed', async (path, plain) => {
  await page.clock.install();
  await page.route(own, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(site.at(path));
  await expect
    .poll(async () => {
      await page.clock.fastForward(9000);
      return page.getByText(says).count();
    })
    .toBe(1);
  expect(await page.locator(plain).first().isVisible()).toBe(true);
  const dead = page.locator('main :not(:defined)').locator('button:not(.handle), input, select');
  expect(await dead.filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Settings' }).isVisible()).toBe(true);
});

test('what fails while a dialog is open is told in it, where it is seen, heard and can be closed', async () => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(site.at(someReading(built)));
  await page.locator('.para .handle').first().dispatchEvent('click');
  await page.locator('.piece-menu[open]').waitFor();
  await page.route(/\/assets\//, (route) => route.fulfill({ status: 404, body: '' }));
  const save = page.locator('.piece-menu').getByRole('button', { name: 'Save' });
  await save.click();
  const notice = page.getByRole('alert');
  await notice.getByText('Couldn’t load the notebook.').waitFor();
  await notice.getByRole('button', { name: 'Close' }).click();
  expect(await notice.count()).toBe(0);
  expect(await save.evaluate((button) => button === document.activeElement)).toBe(true);
});
