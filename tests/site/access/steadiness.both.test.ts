import { expect } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import { served } from '../browser.ts';
import { isQuick, site as built } from '../sites.ts';
import { kindsOf, someReading } from './pages.ts';
import { watchPages } from './steadiness.ts';

const { browser, site } = await served(built);
const { check, agrees } = recorded('steadiness', {
  browser: () => ({ name: 'Chromium', version: browser.version() }),
  pages: kindsOf(built).length,
});

// A desk, a phone and a narrow phone: rows break elsewhere on each. In `npm test` another file has the narrow phone.
watchPages(browser, isQuick ? [1280] : [1280, 412, 360], check);

check('Settings that were kept are on before anything is painted', [], async () => {
  const context = await browser.newContext({ colorScheme: 'light' });
  await context.addInitScript(watchFirstPaint);
  const page = await context.newPage();
  await page.goto(site.at('/'));
  await page.locator('.settings button').click();
  await page.locator('input[name=theme][value=dark]').check();
  await page.locator('input[name=size][value=largest]').check();
  await page.goto(site.at(someReading(built)));
  const first = await page.waitForFunction(
    () => (globalThis as unknown as { first?: { theme: string; size: string } }).first,
  );
  expect(await first.jsonValue()).toEqual({ theme: 'dark', size: 'largest' });
});

agrees();

/** Runs in the page, before it: notes the theme and size that the first painted frame has. */
function watchFirstPaint() {
  const look = () => {
    if (!document.body) return void requestAnimationFrame(look);
    const { theme, size } = document.documentElement.dataset;
    Object.assign(globalThis, { first: { theme, size } });
  };
  requestAnimationFrame(look);
}
