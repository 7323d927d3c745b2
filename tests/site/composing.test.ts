import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someQuotation } from './access/pages.ts';
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

/** Fields where keys do something, and how a reader gets to each. */
const fields: Record<string, { path: string; open?: (page: Page) => Promise<unknown>; field: string }> = {
  'the search dialog': {
    path: '/read/agenda/',
    open: (page) => page.keyboard.press('/'),
    field: 'dialog[open] search-panel input[type=search]',
  },
  'the search’s page': { path: '/search/', field: 'search-panel input[type=search]' },
  'the quotations’ search': { path: '/quotes/', field: 'quote-explorer input[type=search]' },
  'a note in the notebook': {
    path: '/notebook/',
    open: async (page) => {
      await page.goto(running.at(someQuotation(site)));
      await page.locator('keep-button button').first().click();
      await page.locator('keep-button button[aria-pressed=true]').first().waitFor();
      await page.goto(running.at('/notebook/'));
    },
    field: 'note-book textarea',
  },
};

/** What composing sends besides the characters: keys that say so themselves, or, as in Safari, by their code alone. */
const composing = [{ isComposing: true }, { keyCode: 229 }];

test.each(Object.entries(fields))(
  'keys pressed while composing text in %s do nothing of their own',
  async (_, { path, open, field }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(running.at(path));
    await atRest(page);
    await open?.(page);
    const input = page.locator(field).first();
    await input.waitFor();
    await input.fill('water');
    await atRest(page);
    await input.focus();
    const state = () =>
      page.evaluate((selector) => {
        const one = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        return {
          hasFocus: document.activeElement === one,
          value: one?.value,
          open: document.querySelectorAll('dialog[open], [popover]:popover-open').length,
          path: location.pathname,
          scroll: scrollY,
        };
      }, field);
    const before = await state();
    expect(before.hasFocus).toBe(true);
    for (const how of composing)
      for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Home', 'End', '/', 'k', 'Tab']) {
        const taken = await input.evaluate(
          (one, given) =>
            !one.dispatchEvent(
              new KeyboardEvent('keydown', { ...given, bubbles: true, cancelable: true, composed: true }),
            ),
          { key, ctrlKey: key === 'k', ...how },
        );
        expect([key, taken]).toEqual([key, false]);
        expect([key, await state()]).toEqual([key, before]);
      }
    await context.close();
  },
);

test('text that is composed, character by character, is searched for when it is done', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(running.at('/read/agenda/'));
  await atRest(page);
  await page.keyboard.press('/');
  const input = page.locator('dialog[open] search-panel input[type=search]');
  await input.waitFor();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'wat', selectionStart: 3, selectionEnd: 3 });
  await page.keyboard.press('ArrowDown');
  expect(await input.evaluate((one) => one === document.activeElement)).toBe(true);
  await devtools.send('Input.insertText', { text: 'water' });
  expect(await input.inputValue()).toBe('water');
  expect(await page.locator('dialog[open]').count()).toBe(1);
  await context.close();
});
