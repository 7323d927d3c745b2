import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { keepable } from './notebook.ts';
import { site as built } from './sites.ts';

/*
 * Fields and choices come with the page, what reads them comes later. Whatever a reader types or chooses meanwhile is what
 * they asked for: it is neither lost, nor does what the address said before take its place.
 */

const { browser, site } = await served(built);

/** Opens a page and keeps some of its files back, until they may come. */
async function withheld(path: string, files: RegExp): Promise<{ page: Page; come: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const waiting: Route[] = [];
  let isOpen = false;
  await page.route(files, async (route) => {
    if (isOpen) await route.continue();
    else waiting.push(route);
  });
  await page.goto(site.at(path), { waitUntil: 'commit' });
  await page.locator('footer').waitFor({ state: 'attached' });
  return {
    page,
    async come() {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      isOpen = true;
      await Promise.all(waiting.map((route) => route.continue()));
    },
  };
}

const scripts = /\/assets\/[^/]+\.js$/;
const asked = (page: Page) => new URL(page.url()).searchParams;

describe('the search', () => {
  const field = (page: Page) => page.locator('search-panel[data-page] input[type=search]');
  const says = (page: Page) => page.locator('.search-status');

  test.each(['/search/', '/search/?q=power'])(
    'of %s finds what was typed before its script came',
    async (path) => {
      const { page, come } = await withheld(path, scripts);
      await field(page).fill('trust');
      await come();
      await expect.poll(() => says(page).textContent()).toContain('“trust”');
      expect(await field(page).inputValue()).toBe('trust');
      await expect.poll(() => asked(page).get('q')).toBe('trust');
      await page.context().close();
    },
  );

  test('finds what was typed before its index came, in place of what the address asked for', async () => {
    const { page, come } = await withheld(
      '/search/?q=power',
      /\/(pagefind|search)\/[^?]*\.(json|js|pf_\w+|pagefind)/,
    );
    await expect.poll(() => field(page).inputValue()).toBe('power');
    await field(page).fill('trust');
    await page.waitForTimeout(200);
    await come();
    await expect.poll(() => says(page).textContent()).toContain('“trust”');
    expect(await field(page).inputValue()).toBe('trust');
    await expect.poll(() => asked(page).get('q')).toBe('trust');
    await page.context().close();
  });
});

describe('the quotations', () => {
  const field = (page: Page) => page.locator('quote-explorer input[type=search]');
  const found = (page: Page) => page.locator('.explorer-found');

  test.each(['/quotes/', '/quotes/?q=power'])(
    'of %s are searched for what was typed before their script came',
    async (path) => {
      const { page, come } = await withheld(path, scripts);
      await field(page).fill('trust');
      await come();
      await found(page).waitFor();
      await expect.poll(() => asked(page).get('q')).toBe('trust');
      expect(await field(page).inputValue()).toBe('trust');
      await page.context().close();
    },
  );

  test('are searched for what was sent before their script came', async () => {
    const { page, come } = await withheld('/quotes/', scripts);
    await field(page).fill('trust');
    await field(page).press('Enter');
    await expect.poll(() => asked(page).get('q')).toBe('trust');
    await come();
    await found(page).waitFor();
    expect(await field(page).inputValue()).toBe('trust');
    await page.context().close();
  });

  test('are searched for what was sent before they themselves came, without another visit', async () => {
    const { page, come } = await withheld('/quotes/?theme=x', /\/quotes\/corpus[^/]*\.json$/);
    await page.evaluate(() =>
      customElements.whenDefined('quote-explorer').then(() => (document.title = 'kept')),
    );
    await field(page).fill('trust');
    await field(page).press('Enter');
    await page.waitForTimeout(300);
    expect(await page.title()).toBe('kept');
    await come();
    await found(page).waitFor();
    await expect.poll(() => asked(page).get('q')).toBe('trust');
    expect(await field(page).inputValue()).toBe('trust');
    await page.context().close();
  });
});

describe('the comparison', () => {
  test('compares what was chosen before its script came, in place of what the address asked for', async () => {
    const html = readFileSync(join(built.folder, 'quotes/compare/index.html'), 'utf8');
    const [, options = ''] = /<select name="about"[^>]*>([\s\S]*?)<\/select>/.exec(html) ?? [];
    const values = [...options.matchAll(/value="([^"]*)"/g)].map(([, value = '']) => value);
    const { page, come } = await withheld(`/quotes/compare/?about=${values[1]}`, /\/compare-view[^/]*\.js$/);
    const about = page.locator('select[name=about]');
    await about.selectOption(values[2] ?? '');
    await come();
    await page.locator('.compared h2').first().waitFor();
    expect(await about.inputValue()).toBe(values[2]);
    await expect.poll(() => asked(page).get('about')).toBe(values[2]);
    await page.context().close();
  });
});

describe('a button that is pressed twice since nothing happened', () => {
  test('saves, and does not take it back', async () => {
    const { page, come } = await withheld(
      keepable(built).first.address,
      /assets\/(save-toggle|store)\.client\./,
    );
    const button = page.locator('keep-button button').first();
    await button.click();
    await button.click();
    await come();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await page.waitForTimeout(300);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });
});
