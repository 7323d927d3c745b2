import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { sessionsOf } from './decks.ts';
import { keepable, Readers } from './notebook.ts';
import { smallSites } from './sites.ts';

/*
 * A path below which a site is built stands before every address, and nothing else: links.both.test.ts finds every link
 * and asset there, and here a reader goes three ways on which scripts put addresses together.
 */
const built = smallSites()[1];
const readers = await Readers.of(built);
afterAll(() => readers.close());
const isBelow = (page: Page) => new URL(page.url()).pathname.startsWith(built.base);

test('a search leads from its field to a part of a page', async () => {
  const page = await readers.open(await readers.reader(), '/');
  await page.keyboard.press('/');
  await page.keyboard.type('water');
  await page.locator('.search-result a:visible').first().click();
  await page.waitForURL((url) => url.pathname !== built.base);
  expect(isBelow(page)).toBe(true);
  expect(await page.locator('h1').count()).toBe(1);
  expect(readers.wrong).toEqual([]);
});

test('what is kept from a quotation’s page is in the notebook, and leads back', async () => {
  const { first } = keepable(built);
  const reader = await readers.reader();
  const page = await readers.open(reader, first.address);
  await page.locator('keep-button button').first().click();
  await page.locator('keep-button button[aria-pressed=true]').first().waitFor();
  const notebook = await readers.open(reader, '/notebook/');
  await notebook.locator('.notebook-entry a').first().click();
  await notebook.waitForURL(readers.at(first.address));
  expect(readers.wrong).toEqual([]);
});

test('a deck is turned, and a piece for frames opens its page', async () => {
  const reader = await readers.reader();
  const page = await readers.open(reader, `/teach/${sessionsOf(built)[0] ?? ''}/slides/`);
  await page.locator('.reveal.ready').waitFor();
  const first = await page.locator('.slides > .present').getAttribute('id');
  await page.keyboard.press('ArrowRight');
  await page.locator(`.slides > .present:not([id="${first}"])`).waitFor();
  const [piece = ''] = globSync('embed/quote/*/index.html', { cwd: built.folder });
  const frame = await readers.open(reader, `/${piece.replaceAll('\\', '/').replace('index.html', '')}`);
  const links = await frame
    .locator('main a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => href?.startsWith('/') && !href.startsWith(built.base))).toEqual([]);
  expect(readers.wrong).toEqual([]);
});
