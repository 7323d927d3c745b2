import puppeteer from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/other-browsers.mjs';
import { tryMenu, waysOut } from './deck-menu.ts';
import { sessionsOf } from './decks.ts';
import { serveSite } from './server.ts';
import { site as built } from './sites.ts';

// Where there is no Firefox, the tests of access say so.
describe.runIf(findFirefox())('in Firefox', () => {
  test('the deck’s menu gives the deck its keys back, however it is left', async () => {
    const site = await serveSite(built);
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox() ?? '',
      headless: true,
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 720 });
    try {
      for (const leave of Object.values(waysOut)) {
        await page.goto(site.at(`/teach/${sessionsOf(built)[0]}/slides/`));
        await page.waitForSelector('.reveal.ready');
        await tryMenu(
          {
            press: (key) => page.keyboard.press(key as 'Escape'),
            click: async (selector) => (await page.$(selector))?.click({ offset: { x: 5, y: 5 } }),
            run: (look) => page.evaluate(look),
            until: (holds) => expect.poll(holds).toBe(true),
          },
          leave,
        );
      }
    } finally {
      await browser.close();
      site.close();
    }
  });
});
