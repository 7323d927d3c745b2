import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { someReading } from './access/pages.ts';
import { served } from './browser.ts';
import { site as built } from './sites.ts';
import { stalling } from './stalling.ts';

const { browser, site } = await served(built);
const stall = await stalling();
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  await page.clock.install();
});
afterEach(() => context.close());

const until = (words: string | RegExp, count = 1) =>
  expect
    .poll(async () => {
      await page.clock.fastForward(9000);
      return page.getByText(words).count();
    })
    .toBe(count);

/** Where data is asked for, which, how, and what is there with it. */
const parts: Record<string, { at: string; file: RegExp; ask?: string; says: RegExp; there: string }> = {
  'the citation styles': {
    at: someReading(built),
    file: /\/data\/cite\//,
    ask: 'cite-panel summary',
    says: /Couldn’t load the other citation styles\./,
    there: 'cite-panel select',
  },
  'the list of a pack': {
    at: '/teach/packs/',
    file: /packs\/parts\.json/,
    ask: 'pack-builder button',
    says: /Couldn’t load the list of items\./,
    there: '.pack-form',
  },
  'the coding exercise': {
    at: '/teach/coding/',
    file: /coding\/quotes\.json/,
    ask: '[data-begin]',
    says: /Couldn’t load the exercise\./,
    there: '.coding-panel',
  },
  'the game': {
    at: '/teach/who-said-it/',
    file: /\.json/,
    says: /Couldn’t load the quotations\./,
    there: '.guess-choices button',
  },
  'the comparison': {
    at: '/quotes/compare/',
    file: /\.json/,
    says: /Couldn’t load the quotations\./,
    there: '.compared h2',
  },
};

test.each(Object.entries(parts))(
  '%s whose data stops half way: the reader is told, and has it on the next try',
  async (_, { at, file, ask, says, there }) => {
    await page.route(file, stall);
    await page.goto(site.at(at));
    if (ask) await page.locator(ask).first().click();
    await until(says);
    expect(await page.locator(there).count()).toBe(0);
    await page.unroute(file);
    if (!ask) await page.reload();
    else {
      if (await page.locator('cite-panel details[open]').count()) await page.locator(ask).first().click();
      await page.locator(ask).first().click();
    }
    await page.locator(there).first().waitFor();
  },
);

test('a notebook whose data stops half way says that it is loading, then shows what it has', async () => {
  await page.route(/notebook\/items\.json/, stall);
  await page.goto(site.at('/notebook/'));
  await page.clock.fastForward(1500);
  await page.getByText('Loading what you saved …').waitFor();
  await page.clock.fastForward(9000);
  await page.getByText(/^Nothing saved yet/).waitFor();
});

test('a coding exercise that is awaited says so', async () => {
  await page.route(/coding\/quotes\.json/, stall);
  await page.goto(site.at('/teach/coding/'));
  await page.locator('[data-begin]').click();
  await page.getByText('Loading the exercise …').waitFor();
});
