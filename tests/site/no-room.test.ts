import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { atRest, served } from './browser.ts';
import { sessionsOf } from './decks.ts';
import { comeNear } from './self-check.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);

/** How a browser refuses to store anything, and what every feature says of it. */
const ways = [
  ['is full', 'QuotaExceededError', 'There is no room left in your browser’s storage for this site.'],
  ['is forbidden', 'SecurityError', 'Your browser doesn’t let this site save anything.'],
] as const;

describe.each(ways)('storage that %s', (_, name, says) => {
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await browser.newContext();
    await context.addInitScript((fault) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', fault);
      };
      Storage.prototype.removeItem = Storage.prototype.setItem as (key: string) => void;
    }, name);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const told = (where: string) => page.locator(where).getByText(says).waitFor();

  test('is told of by the settings, which hold until the page is left', async () => {
    await page.goto(site.at('/about/'));
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.locator('reader-settings').getByLabel('Dark').check();
    await told('reader-settings');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    // What was chosen before is not lost by what is chosen next.
    await page.locator('reader-settings').getByLabel('Largest').check();
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      theme: 'dark',
      size: 'largest',
    });
  });

  test('is told of by the steps of a route, all of which stay ticked', async () => {
    await page.goto(site.at('/read/'));
    await atRest(page);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const boxes = page.locator('route-progress').first().locator('.step-done input');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await told('route-progress');
    await page.getByText(/^2 of \d+ steps done/).waitFor();
  });

  test('is told of by the choice of the key that opens the search', async () => {
    await page.goto(site.at('/about/'));
    await page.keyboard.press('Control+k');
    await page.locator('.search-slash input').click();
    await told('.search-slash');
  });

  test('is told of by the citation style that is chosen', async () => {
    await page.goto(site.at('/read/agenda/'));
    await page.locator('main > cite-panel summary').click();
    const styles = page.locator('.cite-controls select').first();
    await styles.selectOption({ index: 1 });
    await told('.cite-controls');
    await page.locator('.cite-controls').getByText('The style is not remembered.').waitFor();
  });

  test('is told of by slides whose theme is turned, once', async () => {
    await page.goto(site.at(`/teach/${sessionsOf(built)[0]}/slides/`));
    await page.locator('.reveal.ready').waitFor();
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    await page.keyboard.press('t');
    await told('.notice');
    const turned = await theme();
    await page.locator('.notice').getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('t');
    await expect.poll(theme).not.toBe(turned);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('is told of by the questions', async () => {
    await page.goto(site.at('/read/agenda/'));
    await comeNear(page);
    const asked = page.locator('.questions > [data-type=single]').first();
    await asked.locator('.fields input').first().check();
    await asked.getByRole('button', { name: 'Check' }).first().click();
    await told('.self-check-count');
  });
});
