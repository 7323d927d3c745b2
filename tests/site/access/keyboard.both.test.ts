import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import { atRest, served } from '../browser.ts';
import { isQuick, site as built } from '../sites.ts';
import { lookAtColours, tellColours } from './colours.ts';
import { comeToRest, focused, fromTheTop, reachable, untouched, walk } from './focus.ts';
import { kindsOf, overPages, someReading, someTable } from './pages.ts';

/** So many stops of a page are seen: of a long list the rest is like the beginning. */
const most: Record<number, number> = isQuick ? { 1280: 24, 320: 12 } : { 1280: 90, 320: 90 };
const wrong: Record<'order' | 'shown' | 'regions', string[]> = { order: [], shown: [], regions: [] };
let moved = 0;
const paths = kindsOf(built);
const { browser, site } = await served(built);
const { check, agrees } = recorded('keyboard', {
  browser: () => ({ name: 'Chromium', version: browser.version() }),
  pages: paths.length,
});

// Each kind of page is opened once, and everything that keys can do is tried there.
beforeAll(async () => {
  const context = await browser.newContext();
  await overPages(context, site, paths, async (page, path) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 700 });
      // What folds up on a narrow page does so a frame later.
      await atRest(page);
      // Tab goes first to what asks to be first only where nothing has had the focus.
      if (width !== 1280 || !(await page.evaluate(untouched))) await page.evaluate(fromTheTop);
      await walkThrough(page, `${path}, ${width} px`, most[width] ?? 0);
    }
    await moveRegions(page, path);
    await page.setViewportSize({ width: 1280, height: 720 });
    await lookAtColours(page, path);
    return [];
  });
  await context.close();
}, 1_800_000);

async function walkThrough(page: Page, at: string, stopsSeen: number): Promise<void> {
  const all = await page.evaluate(reachable);
  const stops = await walk(page, stopsSeen);
  const inOrder = stops.every(({ index }, place) => index === place);
  if (!inOrder || stops.length !== Math.min(all, stopsSeen))
    wrong.order.push(`${at}: ${stops.map(({ index, name }) => `${index} ${name}`).join(', ')} of ${all}`);
  for (const { name, faults } of stops) wrong.shown.push(...faults.map((fault) => `${at}: ${name} ${fault}`));
}

async function moveRegions(page: Page, path: string): Promise<void> {
  for (const region of await page.locator('.scroll:visible').all()) {
    const { scrolls, named, html } = await region.evaluate((one) => ({
      scrolls: one.scrollWidth > one.clientWidth + 1,
      named: one.role === 'region' && one.matches('[aria-label], [aria-labelledby]') && one.tabIndex === 0,
      html: one.outerHTML.slice(0, 80),
    }));
    if (!named) wrong.regions.push(`${path}: ${html} has no name or no focus`);
    if (!scrolls) continue;
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((one) => (one?.scrollLeft ?? 0) > 0, await region.elementHandle());
    moved += 1;
  }
}

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

check(
  'The Tab key comes to everything that can be used, in its order, and out again',
  ['2.1.1', '2.1.2', '2.4.3'],
  () => {
    expect(wrong.order).toEqual([]);
  },
);

check(
  'The focus is outlined, within the window and covered by nothing, wherever it is',
  ['2.4.7', '2.4.11'],
  () => {
    expect(wrong.shown).toEqual([]);
  },
);

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

check(
  'Every region that scrolls has a name, takes the focus and is moved by the arrow keys',
  ['2.1.1', '4.1.2'],
  () => {
    expect(wrong.regions).toEqual([]);
    expect(moved).toBeGreaterThan(0);
  },
);

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

tellColours(browser, site, paths.length);
