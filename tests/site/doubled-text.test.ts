import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clipped, scrolledSideways, sideways } from './access/in-page.ts';
import { atRest, served } from './browser.ts';
import { holding, keepable } from './notebook.ts';
import { opened } from './opened.ts';
import { site as built } from './sites.ts';

/*
 * Text twice as large on a phone: what opens over a page, and what a tool shows at work. Pages as they open are looked at by
 * access/every-page.
 */

const { browser, site } = await served(built);
const { first, second, claim } = keepable(built);
let reader: BrowserContext;
beforeAll(async () => {
  reader = await browser.newContext({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
  await reader.addInitScript(
    (notebook) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 200% !important }');
      document.adoptedStyleSheets = [sheet];
      addEventListener('DOMContentLoaded', () => {
        const { store } = document.documentElement.dataset;
        if (store) localStorage.setItem(`${store}:notebook`, notebook);
      });
    },
    holding(first, second, claim),
  );
});
afterAll(() => reader.close());

/** What shows by itself that it goes on, and stands in full elsewhere; a deck has more slides than one. */
const isFault = (one: string) =>
  !/^(p\.preview-text|a\.trail-on|div\.reveal|\w+\.visually-hidden)\b.* is cut off$/.test(one);

test.each(opened)(
  'with text twice as large nothing of %s is cut off or reaches out of a phone',
  async (_, path, open) => {
    const page = await reader.newPage();
    await page.goto(site.at(path));
    await open(page);
    const found: string[] = [];
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 });
      await atRest(page);
      for (const look of [sideways, clipped, scrolledSideways])
        found.push(...(await page.evaluate(look)).filter(isFault).map((one) => `${width} px: ${one}`));
    }
    expect(found).toEqual([]);
    await page.close();
  },
);
