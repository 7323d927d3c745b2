import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { someQuotation } from './access/pages.ts';
import { atRest, openOwnBrowser, served } from './browser.ts';
import { site } from './sites.ts';

const { browser, site: running } = await served(site, openOwnBrowser);
const reader = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });

async function visit(path: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(running.at(path));
  await atRest(page);
  return page;
}

/** What a button puts on the clipboard. */
async function copied(page: Page, name: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name }).click();
  const onClipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(onClipboard).not.toBe('');
  return onClipboard();
}

test('a link that highlights names the published words, whatever a browser has made of the page', async () => {
  const page = await visit('/read/agenda/');
  await page.locator('.para .handle').first().waitFor();
  const words = await page
    .locator('.para .para-text p')
    .first()
    .evaluate((one) => {
      const was = one.textContent.trim();
      one.textContent =
        'Das steht so nicht im Text, es ist eine Übersetzung von einiger Länge, mehr als achtzig Zeichen.';
      return was;
    });
  await page.locator('.para .handle').first().click();
  const link = await copied(page, 'Copy link');
  const [start = ''] = (link.split(':~:text=')[1] ?? '').split(',');
  expect(words).toContain(decodeURIComponent(start));
  await page.close();
});

/**
 * What Google Translate makes of a page: every text in two fonts of its own, and the language and a class on the root.
 * @returns what gives the page its own words back
 */
function translate(): () => void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const made = texts
    .filter((text) => text.data.trim() && !text.parentElement?.closest('script, style'))
    .map((text) => {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = 'Übersetzt ';
      outer.append(inner);
      text.replaceWith(outer);
      return { outer, text };
    });
  document.documentElement.lang = 'de';
  document.documentElement.classList.add('translated-ltr');
  return () => {
    for (const { outer, text } of made) outer.replaceWith(text);
    document.documentElement.lang = 'en-GB';
    document.documentElement.classList.remove('translated-ltr');
  };
}

test.each([
  ['a paragraph', '/read/agenda/', '.para'],
  ['a quotation', someQuotation(site), '.quotation-page'],
  ['a table and of a row of it', '/tables/table-5/', '.data-table', 'tbody tr[id]'],
  ['a term of the glossary', '/glossary/', '.entry[data-record=concept]'],
])(
  'the words of %s are copied as they were published, from a translated page',
  async (_, path, ...selectors) => {
    const page = await visit(path);
    const copies = async (selector: string) => {
      await page.locator(selector).first().locator('.handle').first().click();
      await page.locator('.piece-menu summary').nth(1).click();
      const made: string[] = [];
      for (const as of ['As text', 'As Markdown', 'As HTML']) made.push(await copied(page, as));
      await page.keyboard.press('Escape');
      await page.locator('.piece-menu').waitFor({ state: 'detached' });
      return made;
    };
    await page
      .locator(selectors[0] ?? '')
      .first()
      .locator('.handle')
      .first()
      .waitFor();
    const restored = await page.evaluateHandle(translate);
    const translated: string[][] = [];
    for (const selector of selectors) translated.push(await copies(selector));
    await restored.evaluate((restore) => restore());
    const plain: string[][] = [];
    for (const selector of selectors) plain.push(await copies(selector));
    expect(plain.flat().join(' ')).not.toContain('Übersetzt');
    expect(translated).toEqual(plain);
    await page.close();
  },
);
