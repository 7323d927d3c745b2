import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { someQuotation } from './access/pages.ts';
import { served } from './browser.ts';
import { allKept, changeElsewhere, openKept } from './kept-elsewhere.ts';
import { site } from './sites.ts';

const { browser, site: running } = await served(site);
let reader: BrowserContext;
beforeEach(async () => {
  reader = await browser.newContext();
});
afterEach(() => reader.close());

test.each(allKept)('$what changed in another tab show here at once', async (one) => {
  const page = await openKept(reader, running, one);
  const before = await one.shown(page);
  await changeElsewhere(page, running, one);
  await expect.poll(() => one.shown(page)).not.toEqual(before);
});

test('a note that another tab has written is not undone by the next letter here', async () => {
  const page = await reader.newPage();
  await page.goto(running.at(someQuotation(site)));
  await page.locator('keep-button button').first().click();
  await expect.poll(() => page.locator('keep-button [aria-pressed=true]').count()).toBeGreaterThan(0);
  const [one, other] = [await reader.newPage(), await reader.newPage()];
  const note = (tab: Page) => tab.locator('.notebook-entry textarea').first();
  for (const tab of [one, other]) await tab.goto(running.at('/notebook/'));
  await note(one).fill('Ask about it.');
  await expect.poll(() => note(other).inputValue()).toBe('Ask about it.');
  await note(other).fill('Ask about it in week 3.');
  await expect.poll(() => note(one).inputValue()).toBe('Ask about it in week 3.');
  await note(one).press('End');
  await one.keyboard.type(' Or 4.');
  await expect.poll(() => note(other).inputValue()).toBe('Ask about it in week 3. Or 4.');
});
