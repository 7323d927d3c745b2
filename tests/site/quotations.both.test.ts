import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { QuoteRecord } from '../../src/features/quotations/exports/quote-record.ts';
import { openOwnBrowser, served } from './browser.ts';
import { sites } from './sites.ts';

describe.each(sites)('quotations below $base', async (built) => {
  const quotes = JSON.parse(readFileSync(join(built.folder, 'data/quotes.json'), 'utf8')) as QuoteRecord[];
  /** The first quotation’s page, below the base path. */
  const first = new URL(quotes[0]?.url ?? '').pathname.slice(built.base.length - 1);

  const { browser, site } = await served(built, openOwnBrowser);

  async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(site.at(path));
    return page;
  }

  /** Counts, by the quotations as data, what an address chooses. */
  function chosenBy(address: string): number {
    const { pathname, searchParams: choice } = new URL(address);
    expect(pathname).toBe(new URL(site.at('/quotes/')).pathname);
    const themes = choice.get('theme')?.split(',') ?? [];
    const role = choice.get('role');
    return quotes.filter(
      (quote) => themes.every((theme) => quote.themes.includes(theme)) && (!role || quote.speaker === role),
    ).length;
  }

  test('the matrices’ every number is a link to as many quotations, and says of what', async () => {
    const page = await open('/quotes/themes/');
    const cells = await page.locator('.matrix td').evaluateAll((all) =>
      all.map((cell) => {
        const { parentElement: row } = cell;
        const table = cell.closest('table');
        const column = table?.tHead?.rows[0]?.cells[(cell as HTMLTableCellElement).cellIndex];
        return {
          heads: [row?.querySelector('th[scope=row]'), column].map((head) => head?.textContent?.trim() ?? ''),
          text: cell.textContent?.trim(),
          name: cell.querySelector('a')?.getAttribute('aria-label'),
          address: cell.querySelector('a')?.href,
        };
      }),
    );
    expect(cells.length).toBeGreaterThan(0);
    for (const { heads, text, name, address } of cells) {
      expect(heads.every(Boolean)).toBe(true);
      expect(address === undefined).toBe(text === '0');
      if (!address) continue;
      expect([heads, Number(text)]).toEqual([heads, chosenBy(address)]);
      expect(name).toMatch(new RegExp(`^${text} quotations?\\b`));
    }
  });

  test('on a phone the matrices scroll in a region of their own, under names that stay', async () => {
    const page = await open('/quotes/themes/', { viewport: { width: 360, height: 740 } });
    const region = page.locator('.matrix [role=region]').first();
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const heads = region.locator('tbody th').first();
    const [box, outer] = [await heads.boundingBox(), await region.boundingBox()];
    expect(box?.x).toBeCloseTo(outer?.x ?? NaN, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('a theme’s table of who speaks counts each of its quotations once', async () => {
    const [theme] = quotes[0]?.themes ?? [];
    const page = await open(`/quotes/themes/${theme}/`);
    const counts = await page.locator('.counts tr:not(.group) td:nth-child(2)').allTextContents();
    const sum = counts.reduce((total, count) => total + Number(count), 0);
    expect(sum).toBe(quotes.filter((quote) => quote.themes.includes(theme ?? '')).length);
  });

  test('every voice’s page shows all of its quotations and leads to the others', async () => {
    const page = await open('/quotes/voices/');
    const voices = await page
      .locator('.entry a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(voices.length).toBeGreaterThan(0);
    for (const voice of voices) {
      await page.goto(voice);
      const id = new URL(voice).pathname.split('/').at(-2);
      expect(await page.locator('.quotation').count()).toBe(
        quotes.filter((quote) => quote.speaker === id).length,
      );
      expect(await page.locator('nav[aria-label=Voices] a').count()).toBe(voices.length + 1);
    }
  });

  test('a quotation’s address is copied from the keyboard, and that is said', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site.at(first)}?from=elsewhere#main`);
    await page.getByRole('button', { name: 'Copy link' }).press('Enter');
    await page.locator('copy-link [role=status]').getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.at(first));
    await context.close();
  });

  test('a quotation’s words are copied with how they are cited and where they stand', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(site.at(first));
    await page.getByRole('button', { name: 'Copy with reference' }).click();
    await page.locator('copy-link [role=status]').getByText('Copied').waitFor();
    const [words, address] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(words).toMatch(/^“.+” \(.+\)$/);
    expect(address).toBe(site.at(first));
    await context.close();
  });

  test('an address that the browser will not copy is shown', async () => {
    const page = await open(first);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.locator('copy-link [role=status]').getByText(page.url()).waitFor();
  });

  test('without scripts a quotation can still be cited, and nothing is offered that would do nothing', async () => {
    const page = await open(first, {
      javaScriptEnabled: false,
    });
    await page.locator('summary', { hasText: 'Cite' }).click();
    expect(await page.locator('.cite-panel').isVisible()).toBe(true);
    expect(
      await page
        .locator('copy-link, keep-button')
        .evaluateAll((all) => all.some((one) => (one as HTMLElement).offsetWidth > 0)),
    ).toBe(false);
  });
});
