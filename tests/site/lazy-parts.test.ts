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

test('keys meant for something else while the search comes are left to it, and a slip is taken back', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(/assets\/dialog\.client\./, (route) => held.then(() => route.continue()));
  await page.goto(site.at(quotation));
  await page.keyboard.press('/');
  await page.keyboard.type('watex');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('r');
  const save = page.locator('keep-button button').first();
  await save.focus();
  await page.keyboard.press('Space');
  await page.locator('keep-button [aria-pressed=true]').first().waitFor();
  release();
  await expect.poll(() => page.locator('.search-dialog input[type=search]').inputValue()).toBe('water');
});

test('the key that opens the search is not typed into it, however long it is held', async () => {
  await page.goto(site.at(reading));
  await page.keyboard.down('/');
  await page.keyboard.down('/');
  await page.locator('.search-dialog[open]').waitFor();
  for (let times = 0; times < 3; times += 1) await page.keyboard.down('/');
  await page.keyboard.up('/');
  expect(await page.locator('.search-dialog input[type=search]').inputValue()).toBe('');
});

test('a menu that waits for an answer says so', async () => {
  await page.route(/\/data\/cite\//, () => undefined);
  await page.goto(site.at(reading));
  await page.locator('.handle').first().dispatchEvent('click');
  await page.locator('.piece-menu[open] summary').first().click();
  await page.locator('.piece-menu').getByText('Loading …').waitFor();
});

test('without the script of the page, no button stands there that does nothing', async () => {
  await page.route(/assets\/Start\.astro.*\.js/, (route) => route.abort());
  await page.goto(site.at(quotation));
  expect(await page.getByRole('button', { name: 'Settings' }).count()).toBe(0);
  expect(await page.locator('keep-button button:visible').count()).toBe(0);
  expect(await page.locator('a.search-open').isVisible()).toBe(true);
});
