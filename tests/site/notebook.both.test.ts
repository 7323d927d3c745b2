import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Readers, addFile, holding, keepable, keys, names, press, row, saved, stored } from './notebook.ts';
import { sites } from './sites.ts';

describe.each(sites)('the notebook below $base', (built) => {
  const { first, second, third, claim } = keepable(built);
  let readers: Readers;

  beforeAll(async () => {
    readers = await Readers.of(built);
  });
  afterAll(() => readers.close());

  const status = (page: Page) => page.locator('.notebook-status');

  test('keeps what a button beside it is pressed for, and lets it go again', async () => {
    const reader = await readers.reader();
    const page = await readers.open(reader, first.address);
    const keep = page.locator('keep-button button');
    expect(await press(keep)).toBe('Saved · view saved items');
    expect(await keep.getAttribute('aria-pressed')).toBe('true');
    const ledger = await readers.open(reader, claim.address);
    await press(ledger.locator(`keep-button[data-id="${claim.id}"] button`));
    const notebook = await readers.open(reader);
    expect(await keys(notebook)).toEqual(names(first, claim));
    expect(await row(notebook, first).locator('blockquote').textContent()).toBe(first.text);
    expect(await row(notebook, first).locator('h2 a').getAttribute('href')).toBe(
      new URL(readers.at(first.address)).pathname,
    );
    await keep.click();
    await expect.poll(() => keys(notebook)).toEqual(names(claim));
    expect(readers.wrong).toEqual([]);
    await reader.close();
  });

  test('keeps notes, labels and order over a reload, and filters by label', async () => {
    const reader = await readers.reader(holding(first, second, third));
    const page = await readers.open(reader);
    await row(page, second).locator('textarea').fill('<b>Why?</b>');
    await row(page, second).locator('input').fill('essay, power');
    await row(page, third).getByRole('button', { name: 'Move up' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await status(page).textContent()).toBe('Moved to place 1 of 3.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Move up');
    await row(page, first).locator('input').pressSequentially('late');
    await page.reload();
    await row(page, second).waitFor();
    expect(await keys(page)).toEqual(names(third, first, second));
    expect(await row(page, second).locator('textarea').inputValue()).toBe('<b>Why?</b>');
    expect(await row(page, first).locator('input').inputValue()).toBe('late');
    await page.locator('.notebook-filter select').selectOption('power');
    expect(await keys(page)).toEqual(names(second));
    expect(readers.wrong).toEqual([]);
    await reader.close();
  });

  test('says first that nothing is saved, then how a file is added', async () => {
    const page = await readers.open(await readers.reader());
    const parts = page.locator('.notebook-count, note-book input[type=file]');
    await parts.nth(1).waitFor();
    expect(await parts.first().textContent()).toContain('Nothing saved yet');
    await page.context().close();
  });

  test('takes a removal back', async () => {
    const reader = await readers.reader(holding(first, second));
    const page = await readers.open(reader);
    await row(page, first).locator('textarea').fill('Mine');
    await row(page, first).getByRole('button', { name: 'Remove' }).click();
    expect(await keys(page)).toEqual(names(second));
    await page.keyboard.press('Enter');
    expect(await keys(page)).toEqual(names(first, second));
    expect(await row(page, first).locator('textarea').inputValue()).toBe('Mine');
    await reader.close();
  });

  test('agrees with a second tab, and does not undo what that one wrote', async () => {
    const reader = await readers.reader(holding(first, second));
    const [one, two] = [await readers.open(reader), await readers.open(reader)];
    await row(one, first).locator('textarea').fill('From one');
    await expect.poll(() => row(two, first).locator('textarea').inputValue()).toBe('From one');
    await row(two, second).locator('textarea').fill('From two');
    await row(one, first).locator('textarea').fill('From one, again');
    expect(await stored(one)).toContain('From two');
    expect(await stored(two)).toContain('From one, again');
    await reader.close();
  });

  test('is saved in every format, and reads its own file back', async () => {
    const reader = await readers.reader(holding(first, claim));
    const page = await readers.open(reader);
    await row(page, first).locator('textarea').fill('A note of mine');
    for (const [name, file] of [
      ['Markdown', 'notebook.md'],
      ['CSV', 'notebook.csv'],
      ['BibTeX', 'notebook.bib'],
      ['RIS', 'notebook.ris'],
    ] as const) {
      const found = await saved(page, name);
      expect(found.file).toBe(file);
      expect(found.bytes.toString(), name).toContain('A note of mine');
    }
    expect((await saved(page, 'Word')).bytes.subarray(0, 2).toString()).toBe('PK');
    const own = await saved(page, 'Save the notebook file');
    const other = await readers.open(await readers.reader());
    await addFile(other, own.bytes);
    await row(other, first).waitFor();
    expect(await keys(other)).toEqual(names(first, claim));
    expect(await row(other, first).locator('textarea').inputValue()).toBe('A note of mine');
    await addFile(other, Buffer.from('{'));
    await status(other).filter({ hasText: 'Nothing has been changed' }).waitFor();
    expect(readers.wrong).toEqual([]);
    await Promise.all([reader.close(), other.context().close()]);
  });
});
