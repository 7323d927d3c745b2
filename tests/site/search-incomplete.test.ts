import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { someReading } from './access/pages.ts';
import { served } from './browser.ts';
import { site as built } from './sites.ts';
import { stalling } from './stalling.ts';

const { browser, site } = await served(built);
const stall = await stalling();
let context: BrowserContext;
let page: Page;
/** What is said of the search once all has come. */
let right: string | null;
beforeAll(async () => {
  const fresh = await browser.newPage();
  await fresh.goto(site.at('/search/?q=council'));
  await fresh.getByText('results for “council”').waitFor();
  right = await fresh.locator('.search-status').textContent();
  await fresh.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  await page.clock.install();
  await page.goto(site.at(someReading(built)));
});
afterEach(() => context.close());

const chunk = /\.pf_index$/;
const field = () => page.locator('.search-dialog input[type=search]');
const status = () => page.locator('.search-dialog .search-status').textContent();
const told = (words: RegExp, wait = 0) =>
  expect
    .poll(async () => {
      if (wait > 0) await page.clock.fastForward(wait);
      return status();
    })
    .toMatch(words);

async function countOf(words: string): Promise<string | null> {
  await field().fill(words);
  // In the reader’s own time: what has to come may take a while.
  await told(new RegExp(`results for “${words}”`));
  return status();
}

/** How a part of the index may fail to come. */
const ways: Record<string, (route: Route) => unknown> = {
  'is gone': (route) => route.fulfill({ status: 404, body: '' }),
  'cannot be reached': (route) => route.abort(),
  'is the page of a network that wants a password': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  'never comes': () => undefined,
  'stops half way': stall,
};

test.each(Object.entries(ways))(
  'a part of the index that %s: no count is told, and the right one on the next try',
  async (_, fail) => {
    await page.route(chunk, fail);
    await page.keyboard.press('/');
    await field().fill('council');
    await told(/Couldn’t load the search\./, 9000);
    await page.unroute(chunk);
    await field().fill('');
    expect(await countOf('council')).toBe(right);
  },
);

test('a search that takes long says that it is at work', async () => {
  await page.route(chunk, () => undefined);
  await page.keyboard.press('/');
  await field().fill('council');
  await told(/^Searching …$/, 300);
});
