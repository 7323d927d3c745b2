import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { served } from './browser.ts';
import { type DeckReader, tryMenu, waysOut } from './deck-menu.ts';
import { openDeck, sessionsOf } from './decks.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
let page: Page;
let wrong: string[];
beforeAll(async () => {
  ({ page, wrong } = await openDeck(browser, site, sessionsOf(built)[0] ?? ''));
});

test.each(Object.entries(waysOut))(
  'the deck’s menu, left by %s, gives the deck its keys back',
  async (_, leave) => {
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
    await view.close();
  },
);
