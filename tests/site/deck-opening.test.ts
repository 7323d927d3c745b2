import { expect, test } from 'vitest';
import { served } from './browser.ts';
import { sessionsOf } from './decks.ts';
import { site as built } from './sites.ts';

const session = sessionsOf(built)[0] ?? '';
const { browser, site } = await served(built);

test('a deck is a page that can be read until all that the deck needs has come', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const held: (() => Promise<void>)[] = [];
  await page.route(/\.woff2$/, (route) => void held.push(() => route.continue()));
  await page.goto(site.at(`/teach/${session}/slides/`), { waitUntil: 'domcontentloaded' });
  // The typeface is the last to come: everything else has.
  await page.locator('link[rel=stylesheet][media]').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    return links.every(({ sheet }) => sheet !== null);
  });
  await expect.poll(() => held.length).toBeGreaterThan(0);
  expect(await page.locator('h1').first().isVisible()).toBe(true);
  expect(await page.locator('.slides > section').last().isVisible()).toBe(true);
  await Promise.all(held.map((go) => go()));
  await page.locator('.reveal.ready').waitFor();
  expect(await page.locator('h1').first().isVisible()).toBe(true);
  await context.close();
});

test('the list of sessions says how many slides a deck has', async () => {
  const page = await browser.newPage();
  await page.goto(site.at(`/teach/${session}/slides/`));
  const slides = await page.locator('.slides > section').count();
  await page.goto(site.at('/teach/'));
  const line = page.locator('li', { has: page.locator(`> a[href$="/teach/${session}/slides/"]`) });
  expect(await line.locator('> .meta').innerText()).toBe(String(slides));
  await page.close();
});
