import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as streamText } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { openExplorer, quotationsOf, shown } from './explorer.ts';
import { site as built } from './sites.ts';

const { corpus, theme, side } = quotationsOf(built);

describe('the quotations', async () => {
  const { browser, site } = await served(built);
  let wrong: string[] = [];

  async function open(path: string): Promise<Page> {
    const opened = await openExplorer(browser, site.at(path));
    wrong = opened.wrong;
    return opened.page;
  }

  test('that were found are taken as a table and into the notebook', async () => {
    const page = await open(`/quotes/?theme=${theme.id}&side=${side.id}`);
    const ids = await shown(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download these (CSV)' }).click();
    const text = (await streamText(await (await coming).createReadStream())).replace(/^\ufeff/, '');
    const all = readFileSync(join(built.folder, 'data/quotes.csv'), 'utf8');
    expect(text.slice(0, text.indexOf('\r\n'))).toBe(all.slice(0, all.indexOf('\r\n')));
    const rows = all.split('\r\n').filter((row) => ids.some((id) => id && row.startsWith(`${id},`)));
    expect(text.split('\r\n').slice(1, -1).toSorted()).toEqual(rows.toSorted());
    await page.getByRole('button', { name: 'Save all to notebook' }).click();
    await page.getByText(`Saved ${ids.length} in your notebook.`).waitFor();
    await page.goto(site.at('/notebook/'));
    await expect.poll(() => page.locator('.notebook-entry').count()).toBe(ids.length);
    expect(wrong).toEqual([]);
  });

  test('that nobody said are told of once, with other ways to look', async () => {
    const page = await open('/quotes/?q=zzzz');
    const words = (await page.locator('.explorer-about').innerText()).match(
      /No quotation[^.]*zzzz|0 quotations/g,
    );
    expect(words).toEqual(['No quotation has “zzzz']);
    const elsewhere = page.locator('.explorer-none a');
    expect(await elsewhere.first().getAttribute('href')).toContain('/search/?q=zzzz');
    expect(await elsewhere.nth(1).getAttribute('href')).toContain('/quotes/themes/');
    expect(await page.getByRole('button', { name: 'Download these (CSV)' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show all quotations' }).click();
    expect(await page.locator('.explorer-found').textContent()).toBe(
      `${corpus.size} quotations of ${corpus.size}`,
    );
  });

  test('are counted in each condition out of all', async () => {
    const page = await open(`/quotes/?theme=${theme.id}&side=${side.id}`);
    const lines = await page.locator('.explorer-about .explorer-count').allInnerTexts();
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(new RegExp(`\\d+ of ${corpus.size}$`));
  });
});
