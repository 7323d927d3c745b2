import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SearchGuide } from '../../src/features/search/guide.ts';
import { atRest, served } from './browser.ts';
import { sites } from './sites.ts';

describe.each(sites)('the search below $base', async (built) => {
  const guide = JSON.parse(readFileSync(join(built.folder, 'search/guide.json'), 'utf8')) as SearchGuide;
  // Any name of several words that has an abbreviation: the tests know no paper.
  const term = guide.terms.find(({ name, forms }) => name.includes(' ') && forms.some(isInitials));
  const initials = term?.forms.find(isInitials) ?? '';
  let wrong: string[] = [];

  const { browser, site } = await served(built);

  /** Opens a page and writes down whatever goes wrong in it, a breach of its policy included. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    wrong = [];
    const page = await (await browser.newContext(options)).newPage();
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('response', (response) => response.ok() || wrong.push(`${response.status()}: ${response.url()}`));
    await page.goto(site.at(path));
    return page;
  }

  const status = (page: Page) => page.locator('search-panel [role=status]:visible');
  const results = (page: Page) => page.locator('.search-result a:visible');
  const field = (page: Page) => page.locator('search-panel input[type=search]:visible');
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

  test('opens by a key, is walked by keys, and gives the focus back', async () => {
    const page = await open('/');
    await page.locator('button.search-open').focus();
    for (const key of ['/', 'Control+k', 'Enter']) {
      await page.keyboard.press(key);
      await field(page).waitFor();
      await page.keyboard.press('Escape');
      await field(page).waitFor({ state: 'hidden' });
      expect(await focused(page)).toContain('search-open');
    }
    await page.keyboard.press('/');
    // At once, while the search’s code is still on its way.
    await page.keyboard.type(initials);
    await results(page).nth(1).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await field(page).inputValue()).toBe(initials);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(
      await results(page)
        .nth(1)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const href = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === href);
    expect(await page.locator(':target').count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  test('leaves / to whoever is typing, and to whoever turns it off', async () => {
    const page = await open('/search/');
    await field(page).focus();
    await page.keyboard.type('and/or');
    expect(await field(page).inputValue()).toBe('and/or');
    await page.goto(site.at('/'));
    await page.keyboard.press('/');
    await page.locator('.search-slash input').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await atRest(page);
    expect(await field(page).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
  });

  test('an abbreviation and its full name find the same, and the glossary first', async () => {
    const page = await open('/search/');
    const counts = [];
    for (const typed of [initials, term?.name ?? '', initials.toLowerCase()]) {
      await field(page).fill(typed);
      await status(page)
        .filter({ hasText: `“${typed}”` })
        .waitFor();
      counts.push((await status(page).textContent())?.replace(/ for .*/, ''));
      expect(new URL((await results(page).first().getAttribute('href')) ?? '', site.at('/')).href).toBe(
        site.at(term?.address ?? ''),
      );
    }
    expect(new Set(counts).size).toBe(1);
    expect(await page.locator('.search-excerpt mark').count()).toBeGreaterThan(0);
  });

  test('a filter leaves as many results as it says, and the address keeps it', async () => {
    const page = await open(`/search/?q=${encodeURIComponent(`"${guide.values.section[0]}"`)}`);
    await results(page).first().waitFor();
    const choice = page.locator('.search-groups label:visible').first();
    const [value, count] = await choice.locator('span').allTextContents();
    await choice.locator('input').check();
    await status(page).filter({ hasText: ' of ' }).waitFor();
    expect(await status(page).textContent()).toMatch(new RegExp(`^${count} of `));
    expect(await page.locator('.search-result .meta:first-of-type').allTextContents()).toSatisfy(
      (kinds: string[]) => kinds.every((kind) => kind.startsWith(value ?? '?')),
    );
    expect(new URL(page.url()).searchParams.get('kind')).toBe(value?.toLowerCase());
    const before = await results(page).allTextContents();
    await results(page).first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await results(page).first().waitFor();
    expect(await results(page).allTextContents()).toEqual(before);
    expect(wrong).toEqual([]);
  });

  test('filters that leave nothing are cleared by a press, and the results come', async () => {
    const page = await open(`/search/?q=${encodeURIComponent(initials)}`);
    await results(page).first().waitFor();
    const offered = await page.locator('.search-groups label:visible span').allTextContents();
    const absent = guide.values.section.find((value) => !offered.includes(value)) ?? 'none';
    await page.goto(
      site.at(`/search/?q=${encodeURIComponent(initials)}&section=${absent.toLowerCase()}&kind=page`),
    );
    await status(page)
      .filter({ hasText: /^0 of / })
      .waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await results(page).first().waitFor();
    expect(new URL(page.url()).search).toBe(`?q=${initials}`);
    expect(wrong).toEqual([]);
  });

  test('shows more when asked, and goes on from the first new result', async () => {
    const page = await open('/search/?kind=paragraph');
    await results(page).nth(9).waitFor();
    await page.getByRole('button', { name: /^Show / }).click();
    await results(page).nth(10).waitFor();
    expect(
      await results(page)
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('says which word found nothing, and keeps markup as text', async () => {
    const markup = '<img src=x onerror=document.title="gone">';
    const page = await open(`/search/?q=${encodeURIComponent(`zzyzx ${markup}`)}`);
    await status(page).filter({ hasText: markup }).waitFor();
    expect(await page.locator('main .search-notes').textContent()).toContain('No matches for “zzyzx”.');
    expect(await page.locator('main search-panel img').count()).toBe(0);
    expect(await page.title()).not.toBe('gone');
    expect(wrong).toEqual([]);
    await field(page).fill('zzyzx');
    await status(page).filter({ hasText: 'No results for “zzyzx”.' }).waitFor();
    expect(await page.locator('main .search-notes').textContent()).not.toContain('No matches');
  });

  test('says so when it cannot be loaded, and leads on', async () => {
    const page = await open('/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('x');
    await status(page).filter({ hasText: 'Couldn’t load' }).waitFor();
    const link = await status(page).locator('a').getAttribute('href');
    expect(new URL(link ?? '', page.url()).href).toBe(site.at('/search/'));
  });

  test('without JavaScript offers the contents, the themes and the glossary', async () => {
    const page = await open('/search/', { javaScriptEnabled: false });
    const main = page.locator('main');
    expect(await main.locator('form:visible').count()).toBe(0);
    for (const room of ['/read/', '/quotes/themes/', '/glossary/']) {
      const place = new URL(site.at(room)).pathname;
      expect(await main.locator(`h2 a[href="${place}"]`).count(), room).toBe(1);
      expect(
        await main.locator(`li a[href^="${place}"], dd a[href^="${place}"]`).count(),
        room,
      ).toBeGreaterThan(0);
    }
    await page.locator('a.search-open').click();
    expect(page.url()).toBe(site.at('/search/'));
  });
});

function isInitials(form: string): boolean {
  return /^\p{Lu}{2,}$/u.test(form);
}
