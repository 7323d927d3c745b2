import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import { atRest, served } from '../browser.ts';
import { site as built } from '../sites.ts';
import { tellColours } from './colours.ts';
import { comeToRest, focused } from './focus.ts';
import { tellRegions, tellWalks, tryKeys } from './keys.ts';
import { kindsOf, shareOf, someReading, someTable } from './pages.ts';

const paths = shareOf(built, kindsOf(built), [1, 3]);
const { browser, site } = await served(built);
const { check, agrees } = recorded('keyboard', {
  browser: () => ({ name: 'Chromium', version: browser.version() }),
  pages: paths.length,
});

tryKeys(browser, site, paths);

async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  await page.goto(site.at(path));
  return page;
}

/** Whether an element has the focus, and shows it. */
async function hasFocus(page: Page, selector: string): Promise<boolean> {
  const { faults } = await comeToRest(() => page.evaluate(focused));
  expect(faults).toEqual([]);
  return page
    .locator(selector)
    .first()
    .evaluate((one) => one.contains(document.activeElement));
}

tellWalks(check);

check('The first stop of a page is a link that leads past its head, to the text', ['2.4.1'], async () => {
  const page = await open(someReading(built));
  await page.keyboard.press('Tab');
  expect(await hasFocus(page, 'a.skip')).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await hasFocus(page, 'main')).toBe(true);
});

check(
  'The settings open, change and close by keys, and the focus goes back to their button',
  ['2.1.1', '2.4.3'],
  async () => {
    const page = await open('/');
    const button = page.locator('.settings button');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('reader-settings').waitFor();
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, 'reader-settings')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.keyboard.press('Escape');
    expect(await page.locator('reader-settings').isVisible()).toBe(false);
    expect(await hasFocus(page, '.settings')).toBe(true);
  },
);

check(
  'A preview shows when its link has the focus, stays, and goes at Escape while the focus stays',
  ['1.4.13'],
  async () => {
    const page = await open(someReading(built));
    const link = page.locator('main a.term').first();
    await link.evaluate((one) => {
      const all = [...document.querySelectorAll<HTMLElement>('main a, main summary')].filter((link) =>
        link.checkVisibility(),
      );
      all[all.findIndex((each) => each === one) - 1]?.focus();
    });
    await page.keyboard.press('Tab');
    const preview = page.locator('#link-preview');
    await preview.waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe('link-preview');
    await atRest(page);
    expect(await preview.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await preview.isVisible()).toBe(false);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    const leads = await link.evaluate((one: HTMLAnchorElement) => one.href);
    await page.keyboard.press('Enter');
    await page.waitForURL(leads);
  },
);

check('The arrow keys choose an end of an axis, and what stands there is shown', ['2.1.1'], async () => {
  const page = await open('/');
  await page.locator('.axes input').first().focus();
  const shown = (number: number) => page.locator(`.panel-${number}`).isVisible();
  await page.keyboard.press('Space');
  expect([await shown(1), await shown(2)]).toEqual([true, false]);
  await page.keyboard.press('ArrowRight');
  expect(await hasFocus(page, '.pole-2')).toBe(true);
  expect([await shown(1), await shown(2)]).toEqual([false, true]);
});

tellRegions(check);

check('A table is sorted from the keyboard, and says aloud how', ['2.1.1', '4.1.3'], async () => {
  const page = await open(someTable(built));
  await page.locator('sortable-table thead button').last().focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('[aria-sort]').count()).toBe(1);
  expect(await page.locator('sortable-table [role=status]').first().textContent()).toMatch(/^Sorted by /);
});

check('What is folded opens and closes by keys', ['2.1.1'], async () => {
  const page = await open(someReading(built));
  const folded = await page.locator('main details:not([open]) > summary').last().elementHandle();
  await folded?.focus();
  for (const open of [true, false]) {
    await page.keyboard.press('Enter');
    expect(await folded?.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'))).toBe(open);
  }
});

agrees();

tellColours(browser, paths.length, site);
