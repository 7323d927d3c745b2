import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOf } from './access/pages.ts';
import { atRest, openBrowser } from './browser.ts';
import { type RunningSite, serveSite } from './server.ts';
import { site } from './sites.ts';

let browser: Browser;
let running: RunningSite;
beforeAll(async () => {
  [browser, running] = await Promise.all([openBrowser(), serveSite(site)]);
});
afterAll(async () => {
  await browser.close();
  running.close();
});

test.each(kindsOf(site))(
  'nothing that is hidden is displayed on %s, after every script has run',
  async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(running.at(path), { waitUntil: 'networkidle' });
    // What is loaded when a reader comes near, or asks for it.
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 30));
      }
      for (const part of document.querySelectorAll('details')) part.open = true;
      for (const handle of [...document.querySelectorAll<HTMLElement>('main .handle')].slice(0, 1))
        handle.click();
    });
    await atRest(page);
    const displayed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[hidden]:not([hidden=until-found])')]
        // Slides that are ready behind the one shown are laid out, and not seen.
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(displayed).toEqual([]);
    await context.close();
  },
);
