import { expect, test } from 'vitest';
import { served } from './browser.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);

test('a search that finds nothing says what to do next, on its page and over any other', async () => {
  const page = await browser.newPage();
  await page.goto(site.at('/search/?q=zzyzx'));
  await page.locator('.search-status').getByText('No results for “zzyzx”.').waitFor();
  await page.locator('main .search-notes').getByText('Check the spelling').waitFor();
  // What there is to browse stands below it again.
  expect(await page.locator('.browse').isVisible()).toBe(true);
  await page.goto(site.at('/'));
  await page.keyboard.press('/');
  await page.keyboard.type('zzyzx');
  const next = page.locator('site-search .search-notes').getByText('Check the spelling');
  await next.waitFor();
  const href = (await next.locator('a').getAttribute('href')) ?? '';
  expect(new URL(href, page.url()).href).toBe(site.at('/search/'));
  await page.context().close();
});

test('where nothing fits the words and the choices of quotations, the next step is said', async () => {
  const page = await browser.newPage();
  await page.goto(site.at('/quotes/?q=zzyzx'));
  await page.locator('.explorer-none').getByText('Check the spelling').waitFor();
  await page.context().close();
});
