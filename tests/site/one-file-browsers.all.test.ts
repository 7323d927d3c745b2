import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, findWebKit, noFirefox, noWebKit } from '../../tools/other-browsers.mjs';
import type { Driven } from './access/driver.ts';
import { openFirefox } from './access/firefox.ts';
import { openWebKit } from './access/webkit.ts';
import { OneFile, pagesShown, searchSays } from './one-file.ts';
import { site } from './sites.ts';

const file = new OneFile(site);
const { theme, count } = file.someTheme;
const found = `${count} quotations of ${file.quotes.length}.`;

describe.each([
  { name: 'Firefox', start: openFirefox, missing: findFirefox() ? undefined : noFirefox },
  { name: 'WebKit', start: openWebKit, missing: findWebKit() ? undefined : noWebKit },
])('the one-file edition, opened from disk in $name', ({ start, missing }) => {
  if (missing) return void test.skip(missing);
  let browser: Driven;
  beforeAll(async () => {
    browser = await start();
  }, 120_000);
  afterAll(() => browser.close());

  test('finds quotations by theme, goes from page to page, and asks for nothing', async () => {
    await browser.open(`${file.address}#/`);
    await expect.poll(() => browser.run(pagesShown)).toEqual(['/']);
    await browser.run(() =>
      document.querySelector<HTMLAnchorElement>('.masthead nav a[href="#/quotes/"]')?.click(),
    );
    await expect.poll(() => browser.run(pagesShown)).toEqual(['/quotes/']);
    await browser.run(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus());
    await browser.type(`theme:${theme}`);
    await expect.poll(() => browser.run(searchSays)).toBe(found);
    await browser.run(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.one-page:not([hidden]) a.place')]
        .find((link) => link.getClientRects().length > 0)
        ?.click(),
    );
    await expect.poll(() => browser.run(pagesShown)).toEqual([expect.stringMatching(/^\/quotes\/[\w-]+\/$/)]);
    await browser.run(() => {
      history.back();
    });
    await expect.poll(() => browser.run(pagesShown)).toEqual(['/quotes/']);
    await expect.poll(() => browser.run(searchSays)).toBe(found);
    const asked = await browser.run(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.slice(0, 80)),
    );
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
  });
});
