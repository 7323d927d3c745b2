import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest, served } from './browser.ts';
import { sessionsOf } from './decks.ts';
import { site } from './sites.ts';

const { browser, site: running } = await served(site);
const reader = await browser.newContext();

async function visit(path: string, options?: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const page = await (options ? await browser.newContext(options) : reader).newPage();
  await page.goto(running.at(path));
  await atRest(page);
  return page;
}

test('citations in a paragraph’s menu are laid out, as in the panel of the page', async () => {
  const page = await visit('/read/agenda/');
  await page.locator('.para .handle').first().click();
  await page.locator('.piece-menu').getByText('Cite', { exact: true }).click();
  const row = page.locator('.piece-menu .cite-files li').first();
  expect(await row.evaluate((item) => getComputedStyle(item).display)).toBe('flex');
  await page.close();
});

test('the options of a question look the same on a session’s page as on a page of the argument', async () => {
  const look = async (path: string) => {
    const page = await visit(path);
    const list = page.locator('.questions ul.choices').first();
    const found = await list.evaluate((one) => {
      const { display, columnGap, marginBlockEnd } = getComputedStyle(one);
      return { display, columnGap, marginBlockEnd };
    });
    await page.close();
    return found;
  };
  const sessions = sessionsOf(site).map((session) => `/teach/${session}/`);
  for (const path of sessions.slice(0, 2))
    expect(await look(path), path).toEqual(await look('/read/agenda/'));
});

test('a table’s own page has one handle for it, with every action; a row’s promises no keeping', async () => {
  const page = await visit('/tables/table-5/');
  await page.locator('tbody tr .handle').first().waitFor();
  const names = await page
    .locator('.handle')
    .evaluateAll((all) => all.map((handle) => handle.getAttribute('aria-label') ?? ''));
  expect(names.filter((name) => name.includes('Table 5'))).toEqual(['Link, cite or save: Table 5']);
  expect(new Set(names).size).toBe(names.length);
  const row = await page.locator('tbody tr .handle').first().getAttribute('aria-label');
  expect(row).toMatch(/^Link or cite: /);
  await page.close();
});

test('a place in the paper is named once a run of paragraphs, and each stays a link', async () => {
  const page = await visit('/read/agenda/');
  const shown = await page.locator('.para-margin .locator').evaluateAll((links) =>
    links.map((link) => ({
      text: link.textContent.trim(),
      isSeen: getComputedStyle(link).opacity !== '0',
      below: link.closest('.para')?.previousElementSibling?.tagName === 'H2',
    })),
  );
  const again = shown.filter(
    ({ text, isSeen, below }, index) => isSeen && !below && text === shown[index - 1]?.text,
  );
  expect(again).toEqual([]);
  expect(shown.some(({ isSeen }) => !isSeen)).toBe(true);
  await page.locator('.locator.again').first().focus();
  expect(
    await page
      .locator('.locator.again')
      .first()
      .evaluate((link) => getComputedStyle(link).opacity),
  ).toBe('1');
  await page.close();
});

test('the paragraph that a link leads to is marked in forced colours too', async () => {
  const page = await visit('/read/agenda/#agenda-2', { forcedColors: 'active' });
  expect(await page.locator('#agenda-2').evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
  await page.close();
});

test('a reader who reloads the glossary is where she was', async () => {
  const page = await visit('/glossary/');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.7));
  const first = () =>
    page.evaluate(() => {
      const seen = [...document.querySelectorAll('main h3')].find(
        (one) => one.getBoundingClientRect().top > 0,
      );
      return [seen?.textContent, Math.round(seen?.getBoundingClientRect().top ?? 0)];
    });
  const before = await first();
  await page.reload();
  await atRest(page);
  expect(await first()).toEqual(before);
  await page.close();
});

test('a link to the first paragraph below a heading shows the heading whole', async () => {
  const page = await visit('/read/agenda/');
  const id = await page
    .locator('.prose > h2 + .para')
    .nth(1)
    .or(page.locator('.prose > h2 + .para').first())
    .last()
    .getAttribute('id');
  await page.goto(running.at(`/read/agenda/?x#${id}`));
  await atRest(page);
  const { top, y } = await page.locator(`h2:has(+ #${id})`).evaluate((heading) => ({
    top: heading.getBoundingClientRect().top,
    y: scrollY,
  }));
  expect(y).toBeGreaterThan(0);
  expect(top).toBeGreaterThanOrEqual(0);
  await page.close();
});

test('an address without a page leads to every section of the site', async () => {
  const page = await visit('/nowhere/');
  const links = (within: string) =>
    page.locator(`${within} a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(await links('main')).toEqual(expect.arrayContaining(await links('.masthead nav')));
  await page.close();
});
