import type { Browser, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import { isQuick } from '../sites.ts';
import { clipped, overlaps, scrolledSideways, sideways, smallTargets } from './in-page.ts';

const found = { narrow: [], outside: [], overlaps: [], targets: [], spacing: [], text: [] } as Record<
  'narrow' | 'outside' | 'overlaps' | 'targets' | 'spacing' | 'text',
  string[]
>;

/** In `npm test` every page is seen wide and narrow, and each at one of the widths between and beyond. */
const widthsOf = (nth: number) =>
  isQuick ? [[1680, 768, 360][nth % 3] ?? 360, 1280, 320] : [1680, 1280, 768, 360, 320];
const spacedWidthsOf = (nth: number) => (isQuick && nth % 3 !== 0 ? [320] : [320, 1280]);
const twiceWidthsOf = (nth: number) => (isQuick ? [[390, 1280][nth % 2] ?? 390, 320] : [320, 390, 1280]);

/** Looks at the nth open page in windows of many widths, then with a reader's own spacing, and with larger text. */
export async function lookAtLayout(page: Page, path: string, nth: number): Promise<void> {
  const add = async (list: string[], what: string, look: () => string[]) => {
    for (const finding of await page.evaluate(look)) list.push(`${path}, ${what}: ${finding}`);
  };
  for (const width of widthsOf(nth)) {
    await widen(page, width);
    await add(width === 320 ? found.narrow : found.outside, `${width} px`, sideways);
    await add(found.overlaps, `${width} px`, overlaps);
    await add(found.targets, `${width} px`, smallTargets);
  }
  for (const [list, style, widths] of [
    [found.spacing, spacing, spacedWidthsOf(nth)],
    [found.text, twice, twiceWidthsOf(nth)],
  ] as const) {
    const taken = await page.evaluateHandle(applyStyle, style);
    for (const width of widths) {
      await widen(page, width);
      const looks = [sideways, overlaps, clipped, ...(style === twice ? [scrolledSideways] : [])];
      for (const look of looks) await add(list, `${width} px`, look);
    }
    await taken.evaluate((off) => off());
  }
}

/** Tells what was found, once every page was looked at. */
export function tellLayout(browser: () => Browser, pages: number): void {
  afterAll(() => Object.values(found).forEach((list) => list.splice(0)));
  const { check, agrees } = recorded('layout', {
    browser: () => ({ name: 'Chromium', version: browser().version() }),
    pages,
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
}

/** The words of a drawing have their places in it; what they say stands as text beside it. */
const spacing =
  'svg { letter-spacing: normal !important; word-spacing: normal !important }' +
  '*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';
const twice = ':root { font-size: 200% !important }';

const widen = (page: Page, width: number) => page.setViewportSize({ width, height: 900 });

/** The page's policy forbids style elements, but not what a reader's own program puts on. @returns what takes it off again */
function applyStyle(style: string): () => void {
  const before = [...document.adoptedStyleSheets];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...before, sheet];
  return () => (document.adoptedStyleSheets = before);
}
