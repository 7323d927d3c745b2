import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { type DeckReader, tryMenu, waysOut } from './deck-menu.ts';
import { openDeck, sessionsOf } from './decks.ts';
import { type RunningSite, serveSite } from './server.ts';
import { site as built } from './sites.ts';

let browser: Browser;
let site: RunningSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite(built)]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

test.each(Object.entries(waysOut))(
  'the deck’s menu, left by %s, gives the deck its keys back',
  async (_, leave) => {
    const { page, wrong } = await openDeck(browser, site, sessionsOf(built)[0] ?? '');
    const reader: DeckReader = {
      press: (key) => page.keyboard.press(key),
      click: (selector) =>
        page
          .locator(selector)
          .first()
          .click({ position: { x: 5, y: 5 } }),
      run: (look) => page.evaluate(look),
      until: (holds) => expect.poll(holds).toBe(true),
    };
    await tryMenu(reader, leave);
    // S opens the lecturer’s view.
    const [view] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    expect(view.url()).toContain('speaker');
    expect(wrong).toEqual([]);
    await page.context().close();
  },
);
