import { deflateSync, strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sheet, writeSheet } from '../../src/features/sheets/sheet.ts';
import { Readers, keepable, keys, names, stored } from './notebook.ts';
import { sites } from './sites.ts';

describe.each(sites)('a sheet as a link below $base', (built) => {
  const { first, second, claim } = keepable(built);
  const sheet: Sheet = {
    title: 'Week 3',
    items: [
      { kind: 'own', words: 'Read this first.\n\nThen <b>this</b>.' },
      { kind: 'quote', id: first.id },
      { kind: 'claim', id: claim.id },
      { kind: 'quote', id: 'no-such-quotation' },
    ],
  };
  let readers: Readers;
  beforeAll(async () => {
    readers = await Readers.of(built);
  });
  afterAll(() => readers.close());

  const open = async (fragment: string) => {
    const reader = await readers.reader();
    return readers.open(reader, `/teach/sheet/${fragment}`);
  };
  const status = (page: Page) => page.locator('.sheet-status');
  const done = async (page: Page) => {
    expect(readers.wrong.splice(0)).toEqual([]);
    await page.context().close();
  };

  test('opens as a page: pieces as they are now, its maker’s words marked as not ours, and what has gone', async () => {
    const page = await open(`#${writeSheet(sheet)}`);
    const shown = page.locator('.shared-sheet-page');
    await shown.getByRole('heading', { name: 'Week 3' }).waitFor();
    expect(await shown.locator('blockquote').innerText()).toBe(first.text);
    expect(await page.locator('.sheet-about').isVisible()).toBe(false);
    expect(await shown.getByText(claim.title).count()).toBe(1);
    const own = shown.locator('.sheet-own');
    expect(await own.innerText()).toContain('Not from this site');
    expect(await own.locator('p').allInnerTexts()).toEqual([
      'Not from this site',
      'Read this first.',
      'Then <b>this</b>.',
    ]);
    expect(await shown.locator('.sheet-gone').innerText()).toContain('no-such-quotation');
    expect(await shown.getByRole('link').first().getAttribute('href')).toBe(
      new URL(readers.at(first.address)).pathname,
    );
    await done(page);
  });

  test('is taken into the notebook, and printed without what surrounds it', async () => {
    const page = await open(`#${writeSheet(sheet)}`);
    await page.getByRole('button', { name: 'Save all in my notebook' }).click();
    await status(page).filter({ hasText: 'Saved 2 in your notebook.' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.shared-sheet-page').isVisible()).toBe(true);
    for (const hidden of ['.page-title', '.sheet-about', '.sheet-tools', '.sheet-status'])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    await page.goto(readers.at('/notebook/'));
    await expect.poll(() => keys(page)).toEqual(names(first, claim));
    await done(page);
  });

  test('is made by keys, with nothing stored and nothing sent, and opens as it was made', async () => {
    const page = await open('');
    const sent: string[] = [];
    await page.getByRole('button', { name: 'Make a sheet' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Title').waitFor();
    page.on('request', (request) => sent.push(request.url()));
    await page.keyboard.type('My sheet');
    const picker = page.getByLabel('A passage, quotation, table, claim or question');
    await picker.selectOption(`quote:${first.id}`);
    await page.getByRole('button', { name: 'Add', exact: true }).focus();
    await page.keyboard.press('Enter');
    await picker.selectOption(`quote:${second.id}`);
    await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    expect(await page.getByRole('button', { name: 'Change this sheet' }).count()).toBe(0);
    expect(await page.getByText('the person who gave you this link').count()).toBe(0);
    await page.getByRole('button', { name: 'Add your own words' }).press('Enter');
    await page.keyboard.type('Compare the two.');
    await page.locator('.sheet-items .up').last().press('Enter');
    await status(page).filter({ hasText: 'Moved to place 2 of 3.' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Up');
    expect([sent, await stored(page)]).toEqual([[], null]);
    const other = await open(new URL(page.url()).hash);
    await other.getByRole('heading', { name: 'My sheet' }).waitFor();
    await other.getByText('the person who gave you this link').waitFor();
    expect(await other.locator('.sheet-label').allInnerTexts()).toEqual([
      'Quotation',
      'Not from this site',
      'Quotation',
    ]);
    await other.getByRole('button', { name: 'Change this sheet' }).click();
    expect(await other.getByLabel('Title').inputValue()).toBe('My sheet');
    await other.locator('.sheet-items .gone').first().click();
    expect(await other.locator('.sheet-label').count()).toBe(2);
    await other.context().close();
    await done(page);
  });

  test('is found for by words that shorten the list, and the count is said', async () => {
    const page = await open('');
    await page.getByRole('button', { name: 'Make a sheet' }).click();
    const picker = page.getByLabel('A passage, quotation, table, claim or question');
    await picker.waitFor();
    const all = await picker.locator('option').count();
    const said = page.locator('.sheet-editor [role=status]');
    expect(await said.textContent()).toBe(`All ${all} are in the list.`);
    await page.getByLabel('Words to shorten the list by').fill(second.text.slice(1, 30).toUpperCase());
    await expect.poll(() => picker.locator('option').count()).toBeLessThan(all);
    const left = await picker.locator('option').count();
    expect(await said.textContent()).toMatch(new RegExp(`^${left} entr(y|ies) of ${all} ha`));
    await page.keyboard.press('Enter');
    expect(await picker.evaluate((one) => one === document.activeElement)).toBe(true);
    await picker.selectOption(`quote:${second.id}`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await page.locator('.sheet-items > li').count()).toBe(1);
    await page.getByLabel('Words to shorten the list by').fill('zzyzx');
    await said.getByText('Nothing here has all of these words.').waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await page.locator('.sheet-items > li').count()).toBe(1);
    await done(page);
  });

  test('is not lost by the link to the text of the page, nor by a reload after it', async () => {
    const page = await open('');
    await page.getByRole('button', { name: 'Make a sheet' }).click();
    await page.getByLabel('Title').fill('Week 4');
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#s=/);
    await page.reload();
    expect(await page.getByLabel('Title').inputValue()).toBe('Week 4');
    await done(page);
  });

  test('that has a title alone can be gone on with', async () => {
    const page = await open(`#${writeSheet({ title: 'Week 5', items: [] })}`);
    await page.getByLabel('Title').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Week 5');
    await done(page);
  });

  test('can be begun from an address that names a part of the page', async () => {
    const page = await open('#main');
    await page.getByRole('button', { name: 'Make a sheet' }).click();
    await page.getByLabel('Title').waitFor();
    await done(page);
  });

  test('can be begun with what is in the notebook', async () => {
    const page = await open(`#${writeSheet(sheet)}`);
    await page.getByRole('button', { name: 'Save all in my notebook' }).click();
    await page.goto(readers.at('/teach/sheet/'));
    await page.getByRole('button', { name: 'Make a sheet' }).click();
    await page.getByRole('button', { name: 'Add everything in your notebook' }).click();
    expect(await page.locator('.sheet-items > li').count()).toBe(2);
    await done(page);
  });

  test.each([
    ['cut off', `#${writeSheet(sheet).slice(0, -9)}`, 'Ask the person who gave it to you for the whole link'],
    [
      'of a later version',
      `#s=${Buffer.from(deflateSync(strToU8('[2]'))).toString('base64url')}`,
      'later version',
    ],
  ])('that is %s is said to be that', async (_, fragment, says) => {
    const page = await open(fragment);
    await status(page).filter({ hasText: says }).waitFor();
    expect(await page.locator('.shared-sheet-page').count()).toBe(0);
    await done(page);
  });

  test('without scripts says what it needs', async () => {
    const reader = await readers.withoutScripts();
    const page = await reader.newPage();
    await page.goto(readers.at('/teach/sheet/'));
    expect(await page.locator('shared-sheet').innerText()).toContain('which only a script can read');
    await reader.close();
  });
});
