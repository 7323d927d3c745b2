import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { KeptItem } from '../../src/features/notebook/item.ts';
import { atRest, openOwnBrowser, served } from './browser.ts';
import { type BuiltSite, sites } from './sites.ts';

describe.each(sites)('the handles of pieces below $base', async (built) => {
  const { quotation, table, paragraph, page: reading } = known(built);
  const { browser, site: running } = await served(built, openOwnBrowser);
  let reader: BrowserContext;
  const open = async (path: string) => {
    const page = await reader.newPage();
    await page.goto(running.at(path));
    await atRest(page);
    return page;
  };

  beforeAll(async () => {
    reader = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  });

  test.each([
    [reading, '.para, .quotation, .diagram, .page-title, .prose > h2'],
    [table.address, '.data-table, tbody tr'],
    ['/glossary/', '[data-record=concept]'],
    ['/claims/', '.claim-entry'],
    ['/references/', '[data-record=reference]'],
    ['/quotes/', 'quote-explorer .quotation'],
    [quotation.address, '.quotation-page'],
  ])('stand one with each piece of %s', async (path, pieces) => {
    const page = await open(path);
    await page.locator('.handle').first().waitFor();
    const counts = await page.locator(pieces).evaluateAll((found) =>
      found.map((piece) => {
        const within = [...piece.querySelectorAll('.handle')];
        return within.filter(
          (handle) =>
            handle.closest('tr, .quotation, .diagram, .para, h2, .data-table') === piece ||
            !piece.matches('.para, .data-table'),
        ).length;
      }),
    );
    expect(counts.length).toBeGreaterThan(0);
    expect([...new Set(counts)]).toEqual([1]);
    await page.close();
  });

  test('copy one link, which leads to the piece and names its words as they stand there', async () => {
    const page = await open(reading);
    const menu = await opened(page, page.locator(`#${paragraph.id} .para-margin .handle`));
    const link = `${running.at(reading)}#${paragraph.id}`;
    const highlighting = await copied(menu, 'Copy link');
    expect(highlighting.startsWith(`${link}:~:text=`)).toBe(true);
    const shown = await page.locator(`#${paragraph.id} .para-text`).innerText();
    for (const words of highlighting.split(':~:text=')[1]?.split(',') ?? [])
      expect(shown.replace(/\s+/g, ' ')).toContain(decodeURIComponent(words));
    await page.close();
  });

  test('give a quotation its own address, its words with who says them, and the HTML of a frame', async () => {
    const page = await open(reading);
    const quotation = page.locator('.quotation').first();
    const words = await quotation.locator('blockquote').innerText();
    const who = await quotation.locator('.who').innerText();
    const menu = await opened(page, quotation.locator('.handle'));
    const link = await copied(menu, 'Copy link');
    expect(link).toMatch(/\/quotes\/[a-z-]+\/#:~:text=/);
    await menu.getByText('Copy the words').click();
    const html = await copied(menu, 'As HTML');
    // Pages of the site make no markup of text.
    const elsewhere = await page.context().newPage();
    const read = await elsewhere.evaluate((text) => {
      const body = new DOMParser().parseFromString(text, 'text/html').body;
      return [body.querySelector('blockquote')?.textContent ?? '', body.querySelector('a')?.href];
    }, html);
    expect(read[0]).toContain(words);
    expect(read[0]).toContain(who);
    expect(read[1]).toBe(link.replace(/#.*/, ''));
    await menu.getByText('Embed in a page').click();
    const frame = await menu.locator('textarea').inputValue();
    const [, address = ''] = /src="([^"]+)"/.exec(frame) ?? [];
    const path = new URL(address).pathname.replace(built.base, '/');
    expect((await page.request.get(running.at(path))).status()).toBe(200);
    await page.close();
  });

  test('say how the piece is cited, and draw the code of its address', async () => {
    const page = await open('/claims/');
    const menu = await opened(page, page.locator('.claim-entry .handle').first());
    const id = await page.locator('.claim-entry').first().getAttribute('id');
    await menu.getByText('Cite', { exact: true }).click();
    expect(await menu.locator('.cite-controls').innerText()).toContain(`/claims/#${id}`);
    await menu.getByText('QR code').click();
    expect(await menu.getByRole('img').locator('title').textContent()).toContain('QR code');
    await page.close();
  });

  test('keep a paragraph in the notebook', async () => {
    const page = await open(reading);
    const menu = await opened(page, page.locator(`#${paragraph.id} .para-margin .handle`).first());
    await menu.getByRole('button', { name: 'Save' }).click();
    const notebook = await open('/notebook/');
    await notebook.getByText(paragraph.title).first().waitFor();
    await notebook.close();
    await page.close();
  });

  test('work by the keyboard, and give the focus back', async () => {
    const page = await open(reading);
    await page.locator(`#${paragraph.id} .para-margin .locator`).last().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: paragraph.place });
    await menu.waitFor();
    await page.keyboard.press('Tab');
    expect(await menu.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('.para')?.id)).toBe(paragraph.id);
    await page.close();
  });

  test('are not there without JavaScript, where the place of a paragraph is a link to it', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(running.at(reading));
    expect(await page.locator('.handle').count()).toBe(0);
    expect(await page.locator(`#${paragraph.id} .para-margin .locator`).getAttribute('href')).toBe(
      `#${paragraph.id}`,
    );
    await plain.close();
  });
});

/** Things to try with in whatever book was built: a page of the argument on which someone is quoted, and a paragraph of it. */
function known({ folder }: BuiltSite) {
  const { items } = JSON.parse(readFileSync(join(folder, 'notebook/items.json'), 'utf8')) as {
    items: KeptItem[];
  };
  const pageOf = ({ address }: KeptItem) => address.replace(/#.*/, '');
  const quotes = (page: string) =>
    readFileSync(join(folder, page, 'index.html'), 'utf8').includes('class="quotation"');
  const first = (kind: KeptItem['kind'], fits: (item: KeptItem) => boolean = () => true) =>
    items.find((item) => item.kind === kind && fits(item)) as KeptItem;
  const paragraph = first('paragraph', (item) => quotes(pageOf(item)));
  return { quotation: first('quote'), table: first('table'), paragraph, page: pageOf(paragraph) };
}

async function opened(page: Page, handle: Locator): Promise<Locator> {
  await handle.click();
  const menu = page.locator('dialog.piece-menu');
  await menu.waitFor();
  return menu;
}

async function copied(menu: Locator, name: string): Promise<string> {
  await menu.getByRole('button', { name, exact: true }).click();
  await menu.getByText('Copied').waitFor();
  return menu.evaluate(() => navigator.clipboard.readText());
}
