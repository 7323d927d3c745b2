import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { served } from './browser.ts';
import { keepable } from './notebook.ts';
import { site as built } from './sites.ts';

/* What the first paint of a page can do without comes after it, and comes all the same. */

const { browser, site } = await served(built);
const quotation = keepable(built).first.address;
const later = /\.woff2$|\.js$/;

/** When the page was painted and when each file was asked for, in ms. */
const times = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const [painted] = performance.getEntriesByName('first-paint');
    const asked = performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ name, startTime }));
    return { painted: painted?.startTime ?? NaN, asked };
  });

const hasCome = (page: Page) =>
  page.waitForFunction(
    () =>
      [...document.fonts].some(
        ({ family, status }) => /Source Serif 4/.test(family) && status === 'loaded',
      ) && document.documentElement.classList.contains('started'),
  );

test.each(['/read/theory/', quotation])(
  'the first page of a visit asks for typefaces and scripts once it is painted: %s',
  async (path) => {
    const page = await browser.newPage();
    await page.goto(site.at(path));
    await hasCome(page);
    const { painted, asked } = await times(page);
    const found = asked.filter(({ name }) => later.test(name));
    expect(found.filter(({ name }) => name.endsWith('.woff2')).length).toBeGreaterThan(1);
    expect(found.some(({ name }) => name.endsWith('.js'))).toBe(true);
    expect(found.filter(({ startTime }) => startTime < painted)).toEqual([]);
    await page.context().close();
  },
);

test('a page that is come to from another is in our typefaces from the first', async () => {
  const page = await browser.newPage();
  await page.goto(site.at(quotation));
  await hasCome(page);
  await page.locator('main a', { hasText: 'Show in context' }).click();
  await page.waitForURL(/\/read\//);
  expect(await page.locator('link[rel=preload][as=font]').count()).toBe(1);
  expect(await page.locator('html.early').count()).toBe(0);
  await hasCome(page);
  await page.context().close();
});

test('a browser that does not tell when it paints gets all of it', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {
      throw new TypeError('Forbidden');
    };
  });
  await page.goto(site.at(quotation));
  await hasCome(page);
  await page.context().close();
});

test('without scripts typefaces come with the page', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.at('/read/theory/'));
  const found = asked.filter((address) => later.test(address));
  expect(found.filter((address) => address.endsWith('.woff2')).length).toBeGreaterThan(1);
  await context.close();
});

test('slides are fitted in their own typeface, and wait for it', async () => {
  const page = await browser.newPage();
  await page.goto(site.at('/teach/what-joining-up-means/slides/'));
  await page.locator('html.deck-on').waitFor();
  expect(
    await page.evaluate(() =>
      [...document.fonts].some(({ family, status }) => /Source Serif 4/.test(family) && status === 'loaded'),
    ),
  ).toBe(true);
  await page.context().close();
});
