import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { recorded } from '../../house/access-record.ts';
import { atRest } from '../browser.ts';
import type { RunningSite } from '../server.ts';
import { isQuick } from '../sites.ts';
import { lookAtColours } from './colours.ts';
import { fromTheTop, reachable, untouched, walk } from './focus.ts';
import { overPages } from './pages.ts';

/** So many stops of a page are seen: of a long list the rest is like the beginning. */
const most: Record<number, number> = isQuick ? { 1280: 24, 320: 12 } : { 1280: 90, 320: 90 };
const wrong: Record<'order' | 'shown' | 'regions', string[]> = { order: [], shown: [], regions: [] };
let moved = 0;
/** Opens each kind of page once, and tries there everything that keys can do. */
export function tryKeys(browser: Browser, site: RunningSite, paths: readonly string[]): void {
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
  afterAll(() => {
    Object.values(wrong).forEach((list) => list.splice(0));
    moved = 0;
  });
}

async function walkThrough(page: Page, at: string, stopsSeen: number): Promise<void> {
  const walkOnce = async () => {
    const all = await page.evaluate(reachable);
    const stops = await walk(page, stopsSeen);
    const isInOrder = stops.every(({ index }, place) => index === place);
    return { all, stops, isRight: isInOrder && stops.length === Math.min(all, stopsSeen) };
  };
  let walked = await walkOnce();
  if (!walked.isRight) {
    // On a busy machine a part may have come after its elements were numbered. A real fault is there the second time too.
    await atRest(page);
    await page.evaluate(fromTheTop);
    walked = await walkOnce();
  }
  const { all, stops, isRight } = walked;
  if (!isRight)
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

type Check = ReturnType<typeof recorded>['check'];

/** Tells what came of the Tab key. */
export function tellWalks(check: Check): void {
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
}

/** Tells what came of the regions that scroll. */
export function tellRegions(check: Check): void {
  check(
    'Every region that scrolls has a name, takes the focus and is moved by the arrow keys',
    ['2.1.1', '4.1.2'],
    () => {
      expect(wrong.regions).toEqual([]);
      expect(moved).toBeGreaterThan(0);
    },
  );
}
