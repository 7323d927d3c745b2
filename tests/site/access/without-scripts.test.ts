import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import { openBrowser } from '../browser.ts';
import { type RunningSite, serveSite } from '../server.ts';
import { site as built } from '../sites.ts';
import { kindsOf, overPages, pagesOf, someReading, someTable } from './pages.ts';

let browser: Browser;
let site: RunningSite;
const { check, agrees } = recorded('without-scripts', {
  browser: () => ({ name: 'Chromium', version: browser.version() }),
  pages: pagesOf(built).length,
});

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite(built)]);
});
afterAll(async () => {
  site.close();
  await browser.close();
});

const plain = (options: BrowserContextOptions = {}) =>
  browser.newContext({ ...options, javaScriptEnabled: false });

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await (await plain(options)).newPage();
  await page.goto(site.at(path));
  return page;
}

check('Nothing is shown that would do nothing', [], async () => {
  const dead = ':is(.needs-script, button, form, dialog):visible';
  const found = await overPages(await plain(), site, pagesOf(built), async (page) =>
    Promise.all(
      (await page.locator(dead).all()).map((one) => one.evaluate(({ outerHTML }) => outerHTML.slice(0, 120))),
    ),
  );
  expect(found).toEqual([]);
});

check('Every kind of page shows its text', [], async () => {
  const found = await overPages(await plain(), site, kindsOf(built), async (page) => {
    const shown = (await page.locator('main').innerText()).trim().length;
    return shown > 150 ? [] : [`shows ${shown} characters`];
  });
  expect(found).toEqual([]);
});

check('Notes stand with their paragraphs, and lead there and back', [], async () => {
  const page = await open(someReading(built));
  const mark = page.locator('.para-text .note-ref').first();
  await mark.click();
  const note = page.locator('.note:target');
  expect(await note.isVisible()).toBe(true);
  await note.locator('.note-ref').first().click();
  expect(page.url()).toContain(await mark.getAttribute('id'));
});

check('Tables stand whole, in their printed order', [], async () => {
  const page = await open(someTable(built));
  const rows = page.locator('main table').first().locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(1);
  for (const row of await rows.all()) expect(await row.isVisible()).toBe(true);
  expect(await page.locator('table button').count()).toBe(0);
});

check('Choosing an end of an axis shows what stands there', [], async () => {
  const page = await open('/');
  for (const [index, pole] of (await page.locator('.pole').all()).entries()) {
    await pole.click();
    const shown = await page.locator('.panel:visible').all();
    expect(shown).toHaveLength(1);
    expect(await shown[0]?.getAttribute('class')).toContain(`panel-${index + 1}`);
  }
});

check('What is folded opens', [], async () => {
  const page = await open(someReading(built));
  const folded = page.locator('main .self-check details, main .diagram details').first();
  await folded.locator('summary').click();
  expect(await folded.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
});

check('Terms lead to the glossary, where each stands at its address', [], async () => {
  const page = await open(someReading(built));
  await page.locator('main a.term').first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/glossary\/$/);
  expect(await page.locator(':target').innerText()).not.toBe('');
});

check('The colours follow the system', [], async () => {
  const grounds = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open('/', { colorScheme });
    grounds.add(await page.locator('html').evaluate((one) => getComputedStyle(one).backgroundColor));
  }
  expect(grounds.size).toBe(2);
});

check('The search’s page offers other ways to everything', [], async () => {
  const page = await open('/search/');
  expect(await page.locator('search-panel form:visible').count()).toBe(0);
  expect(await page.locator('main a:visible').count()).toBeGreaterThan(20);
});

agrees();
