import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { QuoteRecord } from '../../src/features/quotations/exports/quote-record.ts';
import { openOwnBrowser, served } from './browser.ts';
import { sites } from './sites.ts';

/** What somebody can do who has never been here, in so many taps. */
describe.each(sites)('a new reader below $base', async (built) => {
  const { browser, site } = await served(built, openOwnBrowser);
  const quotes = JSON.parse(readFileSync(join(built.folder, 'data/quotes.json'), 'utf8')) as QuoteRecord[];
  const quotation = `/quotes/${quotes[0]?.id}/`;

  async function open(path: string, width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(site.at(path));
    return page;
  }
  const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('is at the search from any place of a page in one tap', async () => {
    const page = await open('/glossary/', 360);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await page.locator('button.search-open').click();
    await page.locator('dialog input[type=search]').waitFor();
    await page.context().close();
  });

  test('has the slides of a session from the front page in two', async () => {
    const page = await open('/');
    await page.locator('.door').last().locator('.ways a').first().click();
    await page.getByRole('link', { name: 'Slides', exact: true }).click();
    await page.waitForURL(/\/slides\//);
    await page.context().close();
  });

  test('has a pack for the system that is named first in two', async () => {
    const page = await open('/');
    await page.locator('.door').last().locator('h2 a').click();
    const pack = page.locator('.session-ways [class="for-1"] a[download]').first();
    expect(await pack.isVisible()).toBe(true);
    expect(
      (
        await page.request.get(site.at('/') + (await pack.getAttribute('href'))?.slice(built.base.length))
      ).ok(),
    ).toBe(true);
    await page.context().close();
  });

  test('has what was saved as a Word file in three', async () => {
    const page = await open(quotation);
    await page.locator('keep-button button').first().click();
    await page.getByRole('link', { name: 'view saved items' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Word/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    await page.context().close();
  });

  test('links a comparison of two groups, which shows the same to whoever follows it', async () => {
    const page = await open('/quotes/');
    await page.getByRole('link', { name: 'Compare two groups' }).click();
    const theme = await page.locator('select[name=about] option').nth(1).getAttribute('value');
    await page.locator('select[name=about]').selectOption(theme);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied').waitFor();
    const link = await pasted(page);
    const other = await open('/');
    await other.goto(link);
    await other.locator('.compared h2').first().waitFor();
    await expect.poll(() => other.locator('select[name=about]').inputValue()).toBe(theme);
    const said = (one: Page) => one.locator('.compared h2').first().innerText();
    await expect.poll(() => said(other)).toBe(await said(page));
    const [a, b] = await Promise.all(
      ['a', 'b'].map((name) => other.locator(`select[name=${name}]`).inputValue()),
    );
    const counts = [a, b].map(
      (group) =>
        quotes.filter(({ speaker, themes }) => `speaker:${speaker}` === group && themes.includes(theme ?? ''))
          .length,
    );
    const shown = () =>
      other
        .locator('.compare-columns > section')
        .evaluateAll((all) => all.map((one) => one.querySelectorAll('figure').length));
    await expect.poll(shown).toEqual(counts);
    await page.context().close();
    await other.context().close();
  });

  test('links to what was chosen before the comparison had come', async () => {
    const page = await open('/quotes/compare/');
    let loadingMayGoOn = (): void => undefined;
    const chosen = new Promise<void>((resolve) => (loadingMayGoOn = resolve));
    let held = 0;
    await page.route('**/compare-view*.js', async (route) => {
      held += 1;
      await chosen;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    const theme = page.locator('select[name=about]');
    await theme.selectOption({ index: 1 });
    const value = await theme.inputValue();
    await expect.poll(() => held).toBe(1);
    loadingMayGoOn();
    await page.locator('.compared h2').first().waitFor();
    expect(new URL(page.url()).searchParams.get('about')).toBe(value);
    await page.context().close();
  });

  test('guesses who said it by keys alone, and is told the evidence and the score', async () => {
    const page = await open('/teach/who-said-it/');
    await page.locator('.guess-choices button').first().focus();
    for (let turn = 1; ; turn += 1) {
      await page.keyboard.press('Enter');
      expect(await page.locator('who-said-it [role=status] a').getAttribute('href')).toContain('/quotes/');
      const next = page.locator('who-said-it > .button-primary');
      expect(await next.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      if (await page.locator('.guess-final').isVisible()) {
        expect(turn).toBe(Number(/of (\d+)/.exec(await page.locator('.guess-final').innerText())?.[1]));
        break;
      }
      await page.keyboard.press('Tab');
    }
    await page.context().close();
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(site.at('/teach/who-said-it/'));
    const [asked, answered] = await plain.locator('.guess-sheet ol').all();
    expect(await asked?.locator('li').count()).toBe(await answered?.locator('li').count());
    await plain.context().close();
  });

  test('finds the group’s score again after looking at the evidence', async () => {
    const page = await open('/teach/who-said-it/');
    await page.locator('.guess-choices button').first().click();
    const score = await page.locator('.guess-score b').innerText();
    await page.locator('who-said-it [role=status] a').click();
    await page.waitForURL('**/quotes/**');
    await page.goBack();
    await expect.poll(() => page.locator('.guess-score').innerText()).toBe(`Quotation 2 of 10 · ${score}`);
    await page.reload();
    await expect.poll(() => page.locator('.guess-score').innerText()).toBe(`Quotation 2 of 10 · ${score}`);
    await page.context().close();
  });

  test('opens a note under its line on a phone, and closes it again', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    const pages = await open('/read/');
    const readings = await pages
      .locator('[data-chapters] a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const reading of readings) {
      await page.goto(reading);
      const mark = page.locator('.para-text .note-ref').first();
      if ((await mark.count()) === 0) continue;
      const note = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1)}"]`);
      expect(await note.isVisible()).toBe(false);
      await mark.click();
      expect(await note.isVisible()).toBe(true);
      const [under, line] = [await note.boundingBox(), await mark.boundingBox()];
      expect((under?.y ?? 0) - (line?.y ?? 0)).toBeLessThan(80);
      await mark.click();
      expect(await note.isVisible()).toBe(false);
      break;
    }
    await context.close();
    await pages.context().close();
  });

  test('goes on to the next section right after the text, before the questions', async () => {
    const page = await open('/read/');
    await page.locator('[data-chapters] a').first().click();
    const order = await page
      .locator('article > .prose, article > .way-on, article self-check')
      .evaluateAll((all) => all.map((one) => one.className || one.localName));
    expect(order.slice(0, 2)).toEqual(['prose', 'way-on']);
    await page.context().close();
  });
});
