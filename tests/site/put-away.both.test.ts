import { chromium, type Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserArguments, findBrowser } from '../../tools/find-browser.mjs';
import { served, withReaders } from './browser.ts';
import { allKept, changeElsewhere, openKept } from './kept-elsewhere.ts';
import { isQuick, site } from './sites.ts';

const { browser, site: running } = await served(site, openPuttingAway);

/** The browser with windows takes long for a page: `npm test` tries some things, the other command all. */
const some = isQuick ? allKept.filter((_, index) => index % 3 === 0) : allKept;

test.each(some)(
  '$what changed while a page was put away show when the reader goes back to it',
  async (one) => {
    const reader = await browser.newContext({ serviceWorkers: 'block' });
    const page = await openKept(reader, running, one);
    const before = await one.shown(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(running.at('/about/'));
    await changeElsewhere(page, running, one);
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true);
    await expect.poll(() => one.shown(page)).not.toEqual(before);
    await reader.close();
  },
);

test('a route that was stopped is not shown on the page before when the reader goes back to it', async () => {
  const reader = await browser.newContext({ serviceWorkers: 'block' });
  const page = await reader.newPage();
  await page.goto(running.at('/read/'));
  await page.locator('route-progress').first().locator('ol > li > a').first().click();
  const trail = page.getByRole('navigation', { name: 'Your progress' });
  await trail.getByRole('link', { name: /^Next/ }).click();
  await trail.getByText('step 2 of').waitFor();
  await trail.getByRole('button', { name: /^Stop/ }).click();
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => trail.count()).toBe(0);
  await reader.close();
});

/**
 * A browser that puts pages away whole when they are left, as readers’ browsers do, and neither driven ones nor the
 * headless shell.
 */
async function openPuttingAway(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: browserArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return withReaders(browser);
}
