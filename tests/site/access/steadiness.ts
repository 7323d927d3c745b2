import type { Browser } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import type { recorded } from '../../house/access-record.ts';
import { serveSite } from '../server.ts';
import { isQuick, site as built } from '../sites.ts';
import { kindsOf, overPages } from './pages.ts';

/** How much later than everything else typefaces come. */
const late = isQuick ? 200 : 1500;

/**
 * Typefaces that come late take the place of stand-ins made as wide in groups of letters; where a line is full to a
 * pixel, a word still goes over. What that moves on all pages is next to nothing on the mean, and on one page stays below
 * what Core Web Vitals call poor (0.25; good is 0.1).
 */
const mostShift = { mean: 0.01, page: 0.2 };

/** Watches a page of each kind while it loads in windows of some widths, and tells what moved. */
export function watchPages(
  browser: Browser,
  widths: readonly number[],
  check: ReturnType<typeof recorded>['check'],
): void {
  const shifted = new Map<number, string[]>();
  const sums = new Map<number, number[]>();
  const wrong: { moving: string[]; less: string[] } = { moving: [], less: [] };

  beforeAll(async () => {
    const site = await serveSite(built, ({ url }) => (url?.endsWith('.woff2') ? late : 0));
    const visit = async (width: number) => {
      const isPhone = width < 500;
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        isMobile: isPhone,
        hasTouch: isPhone,
      });
      await context.addInitScript(watchShifts);
      const pages = await overPages(context, site, kindsOf(built), async (page, path) => {
        await page.evaluate(() => document.fonts.ready);
        const found = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
        const at = (fault: string) => `${path}, ${width} px: ${fault}`;
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        wrong.moving.push(...(await page.evaluate(moving, 125)).map(at));
        await page.emulateMedia({ reducedMotion: 'reduce' });
        wrong.less.push(...(await page.evaluate(moving, 0)).map(at));
        await page.emulateMedia({ reducedMotion: null });
        const sum = found.reduce((total, shift) => total + parseFloat(shift), 0);
        sums.set(width, [...(sums.get(width) ?? []), sum]);
        return sum > mostShift.page ? found : [];
      });
      shifted.set(width, pages);
      await context.close();
    };
    await Promise.all(widths.map(visit));
    site.close();
  }, 1_800_000);

  for (const width of widths)
    check(
      `Hardly anything is pushed aside while a page loads in a window ${width} px wide, its typefaces late`,
      [],
      () => {
        expect(shifted.get(width)).toEqual([]);
        const all = sums.get(width) ?? [];
        expect(all.reduce((total, sum) => total + sum, 0) / all.length).toBeLessThan(mostShift.mean);
      },
    );

  check('Where less motion is asked for, nothing moves', ['2.3.3'], () => {
    expect(wrong.less).toEqual([]);
  });

  check(
    'Nothing moves for longer than an eighth of a second, and nothing by itself',
    ['2.2.2', '2.3.1'],
    () => {
      expect(wrong.moving).toEqual([]);
    },
  );
}

/** Runs in the page, before it: notes every shift and what it moved. */
function watchShifts() {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) =>
        node instanceof Element
          ? `${node.tagName.toLowerCase()}.${node.className}`
          : node?.textContent?.slice(0, 20),
      );
      shifts.push(`${value.toFixed(4)} by ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: what would move for longer than so many milliseconds, or more than once. */
function moving(most: number): string[] {
  // Of one frame alone: what looks like that for a while does not move.
  const still = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSLayerBlockRule ? [...rule.cssRules] : [rule]))
    .flatMap((rule) => (rule instanceof CSSKeyframesRule && rule.cssRules.length === 1 ? [rule.name] : []));
  const long = (times: string) => times.split(',').some((time) => parseFloat(time) * 1000 > most);
  return [...document.querySelectorAll('*')].flatMap((one) => {
    const { animationName, animationDuration, animationIterationCount, transitionDuration, scrollBehavior } =
      getComputedStyle(one);
    const moves =
      (!['none', ...still].includes(animationName) &&
        (long(animationDuration) || animationIterationCount !== '1')) ||
      long(transitionDuration) ||
      scrollBehavior === 'smooth' ||
      one.matches('marquee, video[autoplay], audio[autoplay]');
    return moves ? [`${one.tagName.toLowerCase()}.${one.className} moves`] : [];
  });
}
