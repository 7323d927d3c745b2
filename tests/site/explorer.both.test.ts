import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { search } from '../../src/features/query/index.ts';
import { openOwnBrowser, served } from './browser.ts';
import { openExplorer, quotationsOf, shown } from './explorer.ts';
import { sites } from './sites.ts';

describe.each(sites)('the quotations below $base', async (built) => {
  const { corpus, finds, theme, themed, side } = quotationsOf(built);
  let wrong: string[] = [];

  const { browser, site } = await served(built, openOwnBrowser);

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const opened = await openExplorer(browser, site.at(path), options);
    wrong = opened.wrong;
    return opened.page;
  }

  const field = (page: Page) => page.locator('#explorer-field');
  const count = (page: Page) => page.locator('.explorer-found');
  const box = (page: Page, name: string, facet: string) =>
    page.getByRole('group', { name: facet }).getByRole('checkbox', { name: new RegExp(`^${name}`) });
  const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

  test('are chosen by keyboard alone, and a copied link shows the same on a phone', async () => {
    const page = await open('/quotes/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await field(page).focus();
    for (const [name, facet] of [
      [theme.name, 'Theme'],
      [side.name, 'Side'],
    ] as const) {
      const wanted = box(page, name, facet);
      for (let tabs = 0; tabs < 80; tabs += 1) {
        await page.keyboard.press('Tab');
        if (await wanted.evaluate((node) => node === document.activeElement)) break;
      }
      await page.keyboard.press('Space');
      expect(await wanted.isChecked()).toBe(true);
    }
    const choices = { ...themed, side: { values: [side.id], mode: 'any' } };
    expect(await shown(page)).toEqual(finds({ choices }));
    expect(await count(page).textContent()).toMatch(
      new RegExp(`^${side.count} quotations? of ${corpus.size}$`),
    );
    expect(query(page)).toBe(`?theme=${theme.id}&side=${side.id}`);
    await page.getByRole('button', { name: 'Copy link to this search' }).press('Enter');
    await page.getByText('Copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const path = `/${link.slice(site.at('/').length)}`;
    const phone = await open(path, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    expect(await shown(phone)).toEqual(finds({ choices }));
    expect(await phone.locator('.explorer-chip').count()).toBe(2);
    expect(await phone.locator('.explorer-facets > summary').textContent()).toContain('(2 chosen)');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await phone.locator('.explorer-facets > summary').click();
    expect(await box(phone, theme.name, 'Theme').isChecked()).toBe(true);
    expect(wrong).toEqual([]);
  });

  test('are counted exactly, with everything else that is asked', async () => {
    const page = await open(`/quotes/?theme=${theme.id}&q=the`);
    const isUsed = (facet: string, id: string) =>
      corpus.entries.some(({ values }) => values[facet]?.includes(id));
    for (const { facet, values } of search(corpus, { q: 'the', choices: themed }).facets)
      for (const value of values) {
        // What no quotation has is not offered.
        if (!isUsed(facet.id, value.id)) {
          expect(await box(page, value.name, facet.name).count(), value.name).toBe(0);
          continue;
        }
        const one = box(page, value.name, facet.name);
        const row = await one.locator('xpath=..').locator('.explorer-count').textContent();
        expect(row, `${facet.name}: ${value.name}`).toBe(String(value.count));
        const isDead = (await one.getAttribute('aria-disabled')) === 'true';
        expect(isDead, `${facet.name}: ${value.name}`).toBe(!value.chosen && value.then === 0);
      }
    const dead = page.locator('.explorer-groups [aria-disabled]').first();
    await dead.press('Space');
    expect(await dead.isChecked()).toBe(false);
    await page.locator('[role=status]').filter({ hasText: 'No quotation has' }).waitFor();
    expect(wrong).toEqual([]);
  });

  test('go back and forward with the browser, a choice or a run of typing at a time', async () => {
    const page = await open('/quotes/');
    const all = finds({});
    await box(page, theme.name, 'Theme').check();
    await field(page).pressSequentially('the', { delay: 20 });
    await page.waitForURL(/q=the/);
    const both = finds({ q: 'the', choices: themed });
    expect(await shown(page)).toEqual(both);
    await page.getByRole('radio', { name: 'Table' }).check();
    expect(await page.locator('.explorer-table tbody tr').count()).toBe(both.length);
    await page.goBack();
    expect(await page.locator('.explorer-table').count()).toBe(0);
    await page.goBack();
    expect(await field(page).inputValue()).toBe('');
    expect(await shown(page)).toEqual(finds({ choices: themed }));
    await page.goBack();
    expect(await shown(page)).toEqual(all);
    for (let step = 0; step < 3; step += 1) await page.goForward();
    expect(await page.locator('.explorer-table tbody tr').count()).toBe(both.length);
    expect(wrong).toEqual([]);
  });

  test('show what was found, and the field is cleared by Escape', async () => {
    const page = await open('/quotes/?q=the');
    const marks = await page.locator('quote-explorer mark').allTextContents();
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['the']));
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(
      await page
        .locator('a.place')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
    expect(await shown(page)).toEqual(finds({}));
  });

  test('answer a wrong query at its character, with a repair to press', async () => {
    const page = await open('/quotes/?q=%28the');
    await page.getByText('The bracket at character 1 is never closed').waitFor();
    expect(await page.locator('.explorer-wrong').first().textContent()).toBe('(the');
    expect(await shown(page)).toEqual(finds({ q: '(the)' }));
    await page.getByRole('button', { name: 'Search for (the)' }).click();
    expect(await field(page).inputValue()).toBe('(the)');
    expect(await page.locator('.explorer-wrong').count()).toBe(0);
    await page.goto(site.at(`/quotes/?theme=${theme.id}x&view=tabel`));
    await page.getByRole('button', { name: `Use ${theme.id}` }).click();
    await page.getByRole('button', { name: 'Use table' }).click();
    expect(query(page)).toBe(`?theme=${theme.id}&view=table`);
    expect(wrong).toEqual([]);
  });

  test('answer a plain sentence with the choices that it names', async () => {
    const page = await open('/quotes/');
    await field(page).fill(`what the ${side.name} side says about ${theme.name}, zzyzx`);
    await page
      .getByRole('button', { name: new RegExp(`^Choose .*${theme.name}`) })
      .first()
      .click();
    expect(await shown(page)).toEqual(
      finds({ choices: { ...themed, side: { values: [side.id], mode: 'any' } } }),
    );
  });

  test('stand on either side of the page, each once', async () => {
    const page = await open('/quotes/?view=columns');
    const sections = page.locator('.explorer-columns > section');
    expect(await sections.count()).toBe(3);
    expect((await shown(page)).sort()).toEqual(finds({}).sort());
    const own = sections.filter({ has: page.getByRole('heading', { name: side.name }) });
    expect(await own.locator('li').count()).toBe(
      finds({ choices: { side: { values: [side.id], mode: 'any' } } }).length,
    );
  });
});
