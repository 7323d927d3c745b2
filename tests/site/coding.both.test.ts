import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCodes } from '../../src/features/coding/read-codes.ts';
import { begin, bring, codable, fact, give, next } from './coding.ts';
import { Readers, saved } from './notebook.ts';
import { idOf, sites } from './sites.ts';

const path = '/teach/coding/';

describe.each(sites)('the coding exercise below $base', (built) => {
  const { data, set } = codable(built);
  let readers: Readers;

  beforeAll(async () => {
    readers = await Readers.of(built);
  });
  afterAll(() => readers.close());

  test('is coded from the first quotation to the last, kept over a reload, and compared', async () => {
    const reader = await readers.reader();
    const page = await readers.open(reader, path);
    await begin(page);
    expect(await page.locator('.coding-card blockquote').textContent()).toBe(set[0]?.words);
    expect(await page.locator('.coding-panel').textContent()).not.toContain(set[0]?.place);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      `Quotation 1 of ${set.length}`,
    );
    await give(page, set[0]?.themes ?? []);
    await next(page);
    await page.locator('.coding-themes li').last().locator('input').check();
    await page.reload();
    await begin(page);
    expect(await page.locator('.coding-progress p').textContent()).toBe(`2 of ${set.length} coded`);
    for (const quote of set.slice(2)) {
      expect(await page.locator('.coding-card blockquote').textContent()).toBe(quote.words);
      await give(page, quote.themes);
      await next(page);
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('How far you agree');
    expect(await fact(page, 'exactly the same')).toBe(String(set.length - 1));
    expect(await fact(page, 'Decisions')).toBe(String(set.length * data.themes.length));
    const missed = set[1];
    const difference = page.locator('.coding-differences > li');
    expect(await difference.count()).toBe(1);
    expect(await difference.locator('blockquote').textContent()).toBe(missed?.words);
    expect(await difference.locator('details').count()).toBe(missed?.themes.length);
    expect(await difference.locator('a').first().getAttribute('href')).toBe(
      new URL(readers.at(missed?.address ?? '')).pathname,
    );
    await difference.locator('summary').first().click();
    expect(await difference.locator('details').first().textContent()).toContain('When to apply it');
    expect(readers.wrong).toEqual([]);
    await reader.close();
  });

  test('hands out codes and an argument, which a fellow student’s exercise reads', async () => {
    const reader = await readers.reader();
    const page = await readers.open(reader, path);
    await begin(page);
    const wrong = data.themes.map(({ id }) => id).filter((id) => !set[0]?.themes.includes(id));
    await give(page, wrong.slice(0, 1));
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.locator('.coding-differences textarea').fill('=1+1 says <b>so</b>');
    const codes = await saved(page, 'Save my codes (CSV)');
    const text = codes.bytes.toString();
    expect(text).toContain("'=1+1 says");
    const known = { quotes: new Set(data.quotes.map(({ id }) => id)), themes: data.themes };
    expect(readCodes(text, known).codes).toEqual(new Map([[set[0]?.id, wrong.slice(0, 1)]]));
    const report = await saved(page, 'Save this comparison (Markdown)');
    expect(report.bytes.toString()).toContain('=1+1 says <b>so</b>');
    expect(report.bytes.toString()).toContain(readers.at(set[0]?.address ?? ''));

    const other = await readers.reader();
    const fellow = await readers.open(other, path);
    await begin(fellow);
    await give(fellow, wrong.slice(0, 1));
    await bring(fellow, text, 'theirs');
    await fellow.getByRole('button', { name: 'Compare', exact: true }).click();
    expect(await fellow.locator('.coding-results select').inputValue()).toBe('fellow');
    expect(await fact(fellow, 'exactly the same')).toBe('1');
    expect(await fellow.locator('.coding-results').textContent()).toContain(
      'Both of you have coded 1 of the',
    );
    expect(await fellow.getByRole('region', { name: 'Agreement by theme' }).count()).toBe(0);
    expect(await fellow.locator('.coding-results').textContent()).toContain('Nowhere.');
    await other.close();
    await reader.close();
  });

  test('takes codes made elsewhere, and tells line by line what it did not understand', async () => {
    const reader = await readers.reader();
    const page = await readers.open(reader, path);
    await begin(page);
    const [first] = set;
    await bring(page, `quote;themes\r\n${first?.id};${data.themes[0]?.name}\r\n<b>x</b>;y\r\n`, 'mine');
    expect(await page.locator('.coding-misfits li').allTextContents()).toEqual([
      'Line 3: “<b>x</b>” – no quotation has this id',
    ]);
    expect(await page.locator('.coding-card input:checked').getAttribute('value')).toBe(data.themes[0]?.id);
    expect(await page.locator('.coding-progress p').textContent()).toBe(`1 of ${set.length} coded`);
    await page.getByRole('button', { name: 'Clear my codes of this set' }).click();
    expect(await page.locator('.coding-progress p').textContent()).toBe(`0 of ${set.length} coded`);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.coding-card input:checked').count()).toBe(1);
    await reader.close();
  });

  test('is coded by the keyboard alone', async () => {
    const reader = await readers.reader();
    const page = await readers.open(reader, path);
    await page.locator('[data-begin]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.coding-card').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      `Quotation 2 of ${set.length}`,
    );
    expect(await page.locator('.coding-progress [data-coded]').count()).toBe(1);
    await reader.close();
  });

  test('opens at once with the set that an address names, and prints its sheet', async () => {
    const reader = await readers.reader();
    const [one, two] = data.quotes;
    const page = await readers.open(reader, `${path}?quotes=${two?.id},${one?.id},nobody`);
    await page.locator('.coding-card').waitFor();
    expect(await page.locator('.coding-set p').textContent()).toContain('1 id in the address is not known');
    expect(await page.locator('.coding-card blockquote').textContent()).toBe(two?.words);
    expect(await page.locator('.worksheet').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.worksheet blockquote').allTextContents()).toEqual([two?.words, one?.words]);
    expect(await page.locator('.worksheet').isVisible()).toBe(true);
    expect(await page.locator('.coding-panel').isVisible()).toBe(false);
    await reader.close();
  });

  test('says so where a browser keeps nothing', async () => {
    const reader = await readers.reader(undefined, () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    const page = await readers.open(reader, path);
    await begin(page);
    expect(await page.locator('.coding-trouble').textContent()).toContain('doesn’t let this site save');
    await give(page, set[0]?.themes ?? []);
    expect(await page.locator('.coding-progress p').textContent()).toBe(`1 of ${set.length} coded`);
    await reader.close();
  });

  test('never writes over what it could not read', async () => {
    const reader = await readers.reader();
    const key = `${idOf(built)}:coding`;
    await reader.addInitScript((name) => localStorage.setItem(name, '{"version":9}'), key);
    const page = await readers.open(reader, path);
    await begin(page);
    await give(page, set[0]?.themes ?? []);
    expect(await page.locator('.coding-trouble').textContent()).toContain('later version');
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('{"version":9}');
    await reader.close();
  });

  test('is a worksheet with the companion’s codes folded below, where there are no scripts', async () => {
    const reader = await readers.withoutScripts();
    const page = await readers.open(reader, path);
    expect(await page.locator('.worksheet blockquote').allTextContents()).toEqual(
      set.map(({ words }) => words),
    );
    expect(await page.getByRole('button', { name: 'Begin coding' }).isVisible()).toBe(false);
    // Boxes on the screen would look as if they could be ticked.
    const sign = () =>
      page
        .locator('.tick-list li')
        .first()
        .evaluate((one) => getComputedStyle(one, '::before').content);
    expect(await sign()).toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await sign()).toContain('☐');
    await page.emulateMedia({ media: 'screen' });
    const folded = page.locator('.worksheet details').first();
    await folded.locator('summary').click();
    expect(await folded.locator('p').isVisible()).toBe(true);
    await reader.close();
  });
});
