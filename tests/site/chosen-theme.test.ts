import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesOf } from './access/pages.ts';
import { served } from './browser.ts';
import { sessionsOf } from './decks.ts';
import { site as built } from './sites.ts';

/*
 * What a browser draws around a page, above all its bar on a phone, has the colour that the page asks for: that of its paper, in
 * the theme that the reader chose or else in that of the device.
 */

const { browser, site } = await served(built);
let reader: BrowserContext;
beforeEach(async () => {
  reader = await browser.newContext({ colorScheme: 'light' });
});
afterEach(() => reader.close());

/** What the page tells the browser, and what it looks like. */
const told = (page: Page) =>
  page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
    const sample = document.createElement('i');
    sample.style.color = metas.find(({ media }) => matchMedia(media).matches)?.content ?? '';
    document.body.append(sample);
    const bar = getComputedStyle(sample).color;
    sample.remove();
    return {
      isOfPaper: bar === getComputedStyle(document.documentElement).backgroundColor,
      isDark: getComputedStyle(document.documentElement).backgroundColor === 'rgb(23, 22, 20)',
    };
  });

const choose = async (page: Page, theme: string) => {
  if (!(await page.locator('reader-settings').isVisible()))
    await page.getByRole('button', { name: 'Settings' }).click();
  await page.locator('reader-settings').getByLabel(theme).check();
};

const dark = { isOfPaper: true, isDark: true };
const light = { isOfPaper: true, isDark: false };

test('the browser’s bar follows the theme that is chosen, in other tabs too, and the device’s again', async () => {
  const page = await reader.newPage();
  await page.goto(site.at('/about/'));
  expect(await told(page)).toEqual(light);
  const other = await reader.newPage();
  await other.goto(site.at('/glossary/'));
  await choose(page, 'Dark');
  expect(await told(page)).toEqual(dark);
  await expect.poll(() => told(other)).toEqual(dark);
  await choose(page, 'Same as device');
  expect(await told(page)).toEqual(light);
  await expect.poll(() => told(other)).toEqual(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await told(page)).toEqual(dark);
  await choose(page, 'Light');
  expect(await told(page)).toEqual(light);
});

test('the browser’s bar has the chosen theme before any script of a page but the first has come, on slides too', async () => {
  const page = await reader.newPage();
  await page.goto(site.at('/about/'));
  await choose(page, 'Dark');
  await page.route(/\.js$/, (route) => route.abort());
  for (const path of ['/read/agenda/', `/teach/${sessionsOf(built)[0]}/slides/`]) {
    await page.goto(site.at(path), { waitUntil: 'commit' });
    await page.waitForLoadState('load');
    expect(await told(page), path).toEqual(dark);
  }
});

test('the browser’s bar follows the key that turns slides light or dark', async () => {
  const page = await reader.newPage();
  await page.goto(site.at(`/teach/${sessionsOf(built)[0]}/slides/`));
  await page.locator('.reveal.ready').waitFor();
  await page.keyboard.press('t');
  await expect.poll(() => told(page)).toEqual(dark);
});

test('what was asked for in dark is dark on light on paper: a page, slides and a piece for other sites', async () => {
  const [piece] = pagesOf(built).filter((path) => path.startsWith('/embed/'));
  for (const path of ['/read/agenda/', `/teach/${sessionsOf(built)[0]}/slides/`, `${piece}?theme=dark`]) {
    const page = await reader.newPage();
    await page.goto(site.at(path));
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.emulateMedia({ media: 'print' });
    const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    expect(Math.max(...(ink.match(/\d+/g) ?? []).slice(0, 3).map(Number)), path).toBeLessThan(80);
    await page.close();
  }
});
