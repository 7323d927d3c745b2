import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { someQuotation } from './access/pages.ts';
import { atRest } from './browser.ts';
import { begin, codable, give, next } from './coding.ts';
import { sessionsOf } from './decks.ts';
import { answerOf, check, comeNear } from './self-check.ts';
import type { RunningSite } from './server.ts';
import { site } from './sites.ts';

/** Something that is kept on a device, and shown by every page that has it. */
export interface Kept {
  what: string;
  path: string;
  /** Makes the page ready to show it. */
  ready?: (page: Page) => Promise<unknown>;
  /** What the reader does in another tab. */
  change: (page: Page, at: (path: string) => string) => Promise<unknown>;
  /** What the first page shows of it. */
  shown: (page: Page) => Promise<unknown>;
}

const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
const question = (page: Page) => page.locator('.questions > [data-type=single]').first();
const { set } = codable(site);

export const allKept: Kept[] = [
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
    change: async (page, at) => {
      await page.goto(at(someQuotation(site)));
      await page.locator('keep-button button').first().click();
      await page.locator('keep-button button[aria-pressed=true]').first().waitFor();
    },
    shown: (page) => page.locator('.notebook-count').textContent(),
  },
  {
    what: 'the place where one stopped reading',
    path: '/',
    change: async (page, at) => {
      await page.goto(at('/read/agenda/'));
      await page.evaluate(() => scrollTo(0, 3000));
      await page.goto(at('/about/'));
    },
    shown: (page) => page.locator('reading-place').first().textContent(),
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

/** Opens the page that shows it. */
export async function openKept(
  reader: BrowserContext,
  running: RunningSite,
  { path, ready }: Kept,
): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(running.at(path));
  await atRest(page);
  await ready?.(page);
  return page;
}

/** Changes it in another tab, which is closed once what it kept is there for this one. */
export async function changeElsewhere(page: Page, running: RunningSite, one: Kept): Promise<void> {
  const before = await kept(page);
  const other = await openKept(page.context(), running, one);
  await one.change(other, running.at);
  await expect.poll(() => kept(page)).not.toEqual(before);
  await other.close();
}
