import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { browserArguments, findBrowser } from '../../tools/find-browser.mjs';
import { someQuotation } from './access/pages.ts';
import { begin, codable, give, next } from './coding.ts';
import { sessionsOf } from './decks.ts';
import { answerOf, check, comeNear } from './self-check.ts';
import { type RunningSite, serveSite } from './server.ts';
import { site } from './sites.ts';

/** A browser that puts pages away whole when they are left, as readers’ browsers do and driven ones do not. */
let browser: Browser;
let running: RunningSite;
let reader: BrowserContext;
beforeAll(async () => {
  const executablePath = findBrowser() ?? '';
  [browser, running] = await Promise.all([
    chromium.launch({
      executablePath,
      args: browserArguments,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
    serveSite(site),
  ]);
});
afterAll(async () => {
  running.close();
  await browser.close();
});
beforeEach(async () => {
  reader = await browser.newContext({ serviceWorkers: 'block' });
});
afterEach(() => reader.close());

interface Kept {
  what: string;
  path: string;
  /** Makes the page ready to show it. */
  ready?: (page: Page) => Promise<unknown>;
  /** What the reader does in another tab. */
  change: (page: Page) => Promise<unknown>;
  /** What the first page shows of it. */
  shown: (page: Page) => Promise<unknown>;
}

const question = (page: Page) => page.locator('.questions > [data-type=single]').first();
const { set } = codable(site);

const all: Kept[] = [
  {
    what: 'settings',
    path: '/read/agenda/',
    change: async (page) => {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.locator('reader-settings').getByLabel('Dark').check();
    },
    shown: (page) => page.evaluate(() => document.documentElement.dataset['theme']),
  },
  {
    what: 'settings, on slides',
    path: `/teach/${sessionsOf(site)[0]}/slides/`,
    ready: (page) => page.locator('.reveal.ready').waitFor(),
    change: (page) => page.keyboard.press('t'),
    shown: (page) => page.evaluate(() => document.documentElement.dataset['theme']),
  },
  {
    what: 'saved items',
    path: someQuotation(site),
    change: (page) => page.locator('keep-button button').first().click(),
    shown: (page) => page.locator('keep-button button').first().getAttribute('aria-pressed'),
  },
  {
    what: 'saved words',
    path: '/read/agenda/',
    change: async (page) => {
      await page.locator('.para').first().dispatchEvent('select-words');
      await page.locator('.words-bar').getByRole('button', { name: 'Save', exact: true }).click();
    },
    shown: (page) => page.locator('.words-mark').count(),
  },
  {
    what: 'saved items, in the notebook',
    path: '/notebook/',
    change: async (page) => {
      await page.goto(running.at(someQuotation(site)));
      await page.locator('keep-button button').first().click();
      await page.locator('keep-button button[aria-pressed=true]').first().waitFor();
    },
    shown: (page) => page.locator('.notebook-count').textContent(),
  },
  {
    what: 'steps of a route',
    path: '/read/',
    ready: (page) =>
      page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', ''))),
    change: (page) => page.locator('.step-done input').first().check(),
    shown: (page) => page.locator('.step-done input').first().isChecked(),
  },
  {
    what: 'answers',
    path: '/read/agenda/',
    ready: comeNear,
    change: async (page) => {
      const right = (await answerOf(question(page))).findIndex((answer) => answer.right);
      await question(page).locator('.fields input').nth(right).check();
      await check(question(page));
    },
    shown: async (page) => [
      await question(page)
        .locator('.fields input')
        .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).checked)),
      await page.locator('.self-check-count').innerText(),
    ],
  },
  {
    what: 'codes',
    path: '/teach/coding/',
    ready: begin,
    change: async (page) => {
      await give(page, set[0]?.themes ?? []);
      await next(page);
    },
    shown: (page) => page.locator('.coding-progress p').textContent(),
  },
];

for (const { what, path, ready, change, shown } of all) {
  const open = async () => {
    const page = await reader.newPage();
    await page.goto(running.at(path), { waitUntil: 'networkidle' });
    await ready?.(page);
    return page;
  };
  const elsewhere = async () => {
    const other = await open();
    await change(other);
    // What is kept is there for another page before this one goes.
    await other.waitForTimeout(300);
    await other.close();
  };

  test(`${what} changed in another tab show here at once`, async () => {
    const page = await open();
    const before = await shown(page);
    await elsewhere();
    await expect.poll(() => shown(page)).not.toEqual(before);
  });

  test(`${what} changed while a page was put away show when the reader goes back to it`, async () => {
    const page = await open();
    const before = await shown(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(running.at('/about/'));
    await elsewhere();
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true);
    await expect.poll(() => shown(page)).not.toEqual(before);
  });
}

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
