import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { someQuotation, someReading } from './access/pages.ts';
import { atRest, served } from './browser.ts';
import { openOnPaper } from './paper.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);

test('the page of the search says, where scripts are off, that it needs them, and what can be read without', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.at('/search/'));
  const main = page.locator('main');
  expect(await main.innerText()).toContain('Search needs JavaScript');
  expect(await main.innerText()).not.toContain('quotation marks');
  for (const path of ['/glossary/', '/quotes/', '/read/introduction/'])
    expect(await main.locator(`a[href="${path}"]`).first().isVisible(), path).toBe(true);
  await context.close();
});

test('sections and quotations have a button that prints them, and none where scripts are off', async () => {
  for (const path of [someReading(built), someQuotation(built)]) {
    const page = await browser.newPage();
    await page.addInitScript(() => (window.print = () => document.body.setAttribute('data-printed', '')));
    await page.goto(site.at(path));
    await page.getByRole('button', { name: /^Print/ }).click();
    expect(await page.locator('body[data-printed]').count(), path).toBe(1);
    await page.close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(site.at(path));
    expect(await plain.getByRole('button', { name: /^Print/ }).count(), path).toBe(0);
    await context.close();
  }
});

test('the settings have no heading without anything under it', async () => {
  const page = await browser.newPage();
  await page.goto(site.at('/'));
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.locator('reader-settings').waitFor();
  const empty = await page
    .locator('reader-settings h2:visible')
    .evaluateAll((all) => all.filter((one) => !one.nextElementSibling?.textContent).length);
  expect(empty).toBe(0);
  await page.close();
});

test('while words are selected no link shows what it leads to', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(site.at(someReading(built)));
  await atRest(page);
  const link = page.locator('.para-text a.term').first();
  const preview = page.locator('#link-preview');
  await link.hover();
  await preview.waitFor();
  await link.evaluate((one) => getSelection()?.selectAllChildren(one.closest('p') ?? one));
  await preview.waitFor({ state: 'hidden' });
  await page.mouse.move(0, 0);
  await link.hover();
  await page.waitForTimeout(600);
  expect(await preview.isVisible()).toBe(false);
  await page.close();
});

test('the glossary says what each term means without being asked', async () => {
  const page = await browser.newPage();
  await page.goto(site.at('/glossary/'));
  const silent = await page
    .locator('[data-record=concept]')
    .evaluateAll((all) =>
      all.filter((one) => !one.querySelector(':scope > p:not(.meta)')?.checkVisibility()).map(({ id }) => id),
    );
  expect(silent).toEqual([]);
  await page.close();
});

test('on paper the answers stand after all the questions, by their numbers', async () => {
  const page = await openOnPaper(browser, site, someReading(built));
  const [asked, answered] = await page.locator('.self-check').evaluate((one) => {
    const tops = (what: string) =>
      [...one.querySelectorAll(what)].map((part) => part.getBoundingClientRect().top);
    return [tops('.questions > li > .stem'), tops('.questions > li > details')];
  });
  expect(asked.length).toBeGreaterThan(1);
  expect(Math.min(...answered)).toBeGreaterThan(Math.max(...asked));
  expect(answered).toEqual(answered.toSorted((a, b) => a - b));
  await page.close();
});

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

test.skipIf(!hasPoppler)('questions and answers have the same numbers on paper', async () => {
  const page = await openOnPaper(browser, site, someReading(built));
  const count = await page.locator('.questions > li').count();
  const input = await page.pdf({ preferCSSPageSize: true });
  const [asked = '', answered = ''] = execFileSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' })
    .split(/^Test yourself$/m)
    .slice(-1)
    .flatMap((text) => text.split(/^Answers$/m));
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const found = (text: string, each: RegExp) => [...text.matchAll(each)].map(([, number]) => Number(number));
  expect(found(asked, /^(\d+)\. (?=\S)/gm)).toEqual(numbers);
  expect(found(answered, /^Answer (\d+)/gim)).toEqual(numbers);
  await page.close();
});

test('on a phone the keyboard goes through the front page from top to bottom', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
  await page.goto(site.at('/'));
  await atRest(page);
  await page.locator('main').focus();
  const tops: number[] = [];
  const count = await page.locator('.front a:visible, .front button:visible').count();
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press('Tab');
    tops.push(
      await page.evaluate(() => scrollY + (document.activeElement?.getBoundingClientRect().top ?? NaN)),
    );
  }
  expect(count).toBeGreaterThan(3);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await page.close();
});
