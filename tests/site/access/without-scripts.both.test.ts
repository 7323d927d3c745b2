import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import { served } from '../browser.ts';
import { site as built } from '../sites.ts';
import { kindsOf, overPages, somePages, someReading, someTable } from './pages.ts';

const { check, agrees } = recorded('without-scripts', {
  browser: () => ({ name: 'Chromium', version: browser.version() }),
  pages: somePages(built).length,
});

const { browser, site } = await served(built);

const plain = (options: BrowserContextOptions = {}) =>
  browser.newContext({ ...options, javaScriptEnabled: false });

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await (await plain(options)).newPage();
  await page.goto(site.at(path));
  return page;
}

const found: Record<'dead' | 'silent', string[]> = { dead: [], silent: [] };

beforeAll(async () => {
  const context = await plain();
  const kinds = new Set(kindsOf(built));
  await overPages(context, site, somePages(built), async (page, path) => {
    const dead = await page
      .locator(':is(.needs-script, button, form, dialog):visible')
      .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 120)));
    found.dead.push(...dead.map((one) => `${path}: ${one}`));
    const shown = kinds.has(path) ? (await page.locator('main').innerText()).trim().length : Infinity;
    if (shown <= 150) found.silent.push(`${path} shows ${shown} characters`);
    return [];
  });
  await context.close();
}, 1_800_000);

check('Nothing is shown that would do nothing', [], () => {
  expect(found.dead).toEqual([]);
});

check('Every kind of page shows its text', [], () => {
  expect(found.silent).toEqual([]);
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
  for (const axis of await page.locator('.axis').all())
    for (const pole of await axis.locator('.pole:not(.either)').all()) {
      await pole.click();
      const number = /pole-(\d+)/.exec((await pole.getAttribute('class')) ?? '')?.[1];
      expect(await page.locator(`.panel-${number}`).isVisible()).toBe(true);
      expect(await page.locator('.answer:visible').count()).toBeGreaterThan(0);
    }
  expect(await page.locator('.panel:visible').count()).toBe(await page.locator('.axis').count());
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
  await expect.poll(() => page.locator(':target').innerText()).not.toBe('');
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
