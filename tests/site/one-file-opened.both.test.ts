import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOutAll, sideways } from './access/in-page.ts';
import { openBrowser } from './browser.ts';
import { OneFile, pagesShown, searchSays } from './one-file.ts';
import { isQuick, site } from './sites.ts';

const file = new OneFile(site);
const { theme, count } = file.someTheme;
const found = `${count} quotations of ${file.quotes.length}.`;
const someQuote = `/quotes/${file.quotes[0]?.id}/`;
const someTable = '/tables/table-1/';
const engine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the one-file edition, opened from disk in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function opened(
    fragment = '',
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Page & { asked: string[] }> {
    const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|file):/.test(request.url()) || !request.isNavigationRequest()) asked.push(request.url());
    });
    page.on('pageerror', (error) => asked.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') asked.push(`error: ${message.text()}`);
    });
    await page.goto(file.address + fragment);
    return Object.assign(page, { asked });
  }

  test('finds quotations by theme, asks for nothing, and goes the way back', async () => {
    const page = await opened('#/');
    await page.click('.masthead nav a[href="#/quotes/"]');
    await page.fill('input[type=search]', `theme:${theme}`);
    await expect.poll(() => page.evaluate(searchSays)).toBe(found);
    await page.press('input[type=search]', 'Enter');
    expect(page.url()).toContain(`#/quotes/?q=theme%3A${theme}`.replace('%3A', ':'));
    await page.locator('a.place:visible').first().click();
    await expect.poll(() => page.evaluate(pagesShown)).toHaveLength(1);
    expect((await page.evaluate(pagesShown))[0]).toMatch(/^\/quotes\/[\w-]+\/$/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.goBack();
    await expect.poll(() => page.evaluate(searchSays)).toBe(found);
    expect(await page.evaluate(pagesShown)).toEqual(['/quotes/']);
    expect(page.asked.filter((one) => !one.startsWith('data:font/'))).toEqual([]);
  });

  test('chooses what a link to a choice names', async () => {
    const page = await opened(`#/quotes/?theme=${theme}`);
    await expect.poll(() => page.evaluate(searchSays)).toBe(found);
    expect(await page.locator('quote-explorer input[type=checkbox]:checked').count()).toBe(1);
  });

  test('shows the part of a page that a link names, and shows all pages when asked', async () => {
    const part = file.all('id').find((id) => /^\/read\/[\w-]+\/#[\w-]+-\d$/.test(id)) ?? '';
    const page = await opened(`#${part}`);
    expect(await page.evaluate(pagesShown)).toEqual([part.replace(/#.*/, '')]);
    expect(
      await page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, part),
    ).toBeLessThan(900);
    await page.click('.one-whole');
    expect((await page.evaluate(pagesShown)).length).toBeGreaterThan(10);
  });

  test('sorts a table', async () => {
    const page = await opened(`#${someTable}`);
    const table = page.locator('.one-page:not([hidden]) sortable-table').first();
    const first = table.locator('tbody tr').first();
    const before = await first.innerText();
    await table.locator('th button').first().click();
    await table.locator('th button').first().click();
    expect(await table.locator('th[aria-sort]').count()).toBe(1);
    expect(await first.innerText()).not.toBe(before);
  });

  test('shows everything without scripts', async () => {
    const page = await opened('', { javaScriptEnabled: false });
    expect(await page.locator('.one-page:visible').count()).toBe(await page.locator('.one-page').count());
  });

  test('breaks no rule of accessibility, wide or narrow, light or dark', { timeout: 300_000 }, async () => {
    const rooms = file.all('id').filter((id) => /^\/([\w-]+\/)?$/.test(id));
    const faults: string[] = [];
    const pages = isQuick ? [someQuote, someTable] : [...rooms, someQuote, someTable];
    const page = await opened(`#${pages[0]}`);
    await page.evaluate(layOutAll);
    await page.evaluate(engine);
    for (const [index, id] of pages.entries()) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await expect.poll(() => page.evaluate(pagesShown)).toEqual([id]);
      // What is not shown is not looked at, but would be walked through.
      const others = await page.evaluateHandle(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>('.one-page:not([hidden]) details'))
          part.open = true;
        return [...document.querySelectorAll('.one-page[hidden]')].map((one) => {
          const place = document.createComment('');
          one.replaceWith(place);
          return { one, place };
        });
      });
      // The site’s own pages are looked at in every view: here each gets one of them.
      const width = index % 2 === 0 ? 1280 : 360;
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          preload: false,
        }),
      );
      const broken = violations.flatMap(({ id: rule, nodes }) =>
        nodes.map(({ target }) => `${rule}: ${target.join(' ')}`),
      );
      faults.push(
        ...[...broken, ...(await page.evaluate(sideways))].map((fault) => `${id} at ${width}: ${fault}`),
      );
      await others.evaluate((all) => all.forEach(({ one, place }) => place.replaceWith(one)));
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });
});
