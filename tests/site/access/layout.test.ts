import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import { openBrowser } from '../browser.ts';
import { type RunningSite, serveSite } from '../server.ts';
import { site as built } from '../sites.ts';
import { clipped, overlaps, sideways, smallTargets } from './in-page.ts';
import { overPages, pagesOf } from './pages.ts';

/** All but slides, which a script fits to their screen: slides.test.ts looks at every one. */
const paths = pagesOf(built).filter((path) => !path.endsWith('/slides/'));
let browser: Browser;
let site: RunningSite;
const { check, agrees } = recorded('layout', {
  browser: () => ({ name: 'Chromium', version: browser.version() }),
  pages: paths.length,
});
const found = { narrow: [], outside: [], overlaps: [], targets: [], spacing: [], text: [] } as Record<
  'narrow' | 'outside' | 'overlaps' | 'targets' | 'spacing' | 'text',
  string[]
>;

// Every page is opened once, and looked at in every way while it is open.
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite(built)]);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await overPages(context, site, paths, async (page, path) => {
    const add = async (list: string[], what: string, look: () => string[]) => {
      for (const finding of await page.evaluate(look)) list.push(`${path}, ${what}: ${finding}`);
    };
    await page.evaluate(openAll);
    for (const width of [1680, 1280, 768, 360, 320]) {
      await widen(page, width);
      await add(width === 320 ? found.narrow : found.outside, `${width} px`, sideways);
      await add(found.overlaps, `${width} px`, overlaps);
      await add(found.targets, `${width} px`, smallTargets);
    }
    for (const [list, style] of [
      [found.spacing, spacing],
      [found.text, twice],
    ] as const) {
      await page.evaluate(wear, style);
      for (const width of style === spacing ? [320, 1280] : [1280]) {
        await widen(page, width);
        for (const look of [sideways, overlaps, clipped]) await add(list, `${width} px`, look);
      }
    }
    return [];
  });
}, 600_000);
afterAll(async () => {
  site.close();
  await browser.close();
});

check(
  'No page scrolls sideways in a window 320 px wide, nor in one of 1280 px at 400 % zoom',
  ['1.4.10'],
  () => {
    expect(found.narrow).toEqual([]);
  },
);

check(
  'Nothing reaches out of windows 360 to 1680 px wide: wide tables and drawings scroll in their own regions',
  ['1.4.10'],
  () => {
    expect(found.outside).toEqual([]);
  },
);

check('No words stand over other words in windows 320 to 1680 px wide', ['1.4.10'], () => {
  expect(found.overlaps).toEqual([]);
});

check(
  'Whatever can be pressed, but for links in sentences, is 24 px wide and high or keeps its distance',
  ['2.5.8'],
  () => {
    expect(found.targets).toEqual([]);
  },
);

check(
  'With a reader’s own spacing of lines, letters, words and paragraphs nothing is cut off or covered, but for words in drawings, which stand beside them as text too',
  ['1.4.12'],
  () => {
    expect(found.spacing).toEqual([]);
  },
);

check('With text alone enlarged to 200 % nothing is cut off or covered', ['1.4.4'], () => {
  expect(found.text).toEqual([]);
});

agrees();

/** The words of a drawing have their places in it; what they say stands as text beside it. */
const spacing =
  'svg { letter-spacing: normal !important; word-spacing: normal !important }' +
  '*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';
const twice = ':root { font-size: 200% !important }';

const widen = (page: Page, width: number) => page.setViewportSize({ width, height: 900 });

function openAll() {
  for (const part of document.querySelectorAll('details')) part.open = true;
}

/** The page's policy forbids style elements, but not what a reader's own program puts on. */
function wear(style: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}
