import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Readers, addFile, holding, keepable, press, row, saved, stored } from './notebook.ts';
import { idOf, sites } from './sites.ts';

describe.each(sites)('a notebook that cannot be read or written below $base', (built) => {
  const { first } = keepable(built);
  let readers: Readers;

  beforeAll(async () => {
    readers = await Readers.of(built);
  });
  afterAll(() => readers.close());

  test('where storage is forbidden says so, holds what is added, and offers the file', async () => {
    const reader = await readers.reader(undefined, () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    const page = await readers.open(reader, first.address);
    expect(await press(page.locator('keep-button button'))).toContain('Not saved');
    expect(await page.locator('keep-button button').getAttribute('aria-pressed')).toBe('false');
    const notebook = await readers.open(reader);
    expect(await notebook.locator('.notebook-trouble').textContent()).toContain('doesn’t let');
    await addFile(notebook, Buffer.from(holding(first)));
    await row(notebook, first).locator('textarea').fill('Held');
    expect((await saved(notebook, 'Save the notebook file')).bytes.toString()).toContain('Held');
    await reader.close();
  });

  test('where storage is full says so, holds the note, and writes it once there is room', async () => {
    const reader = await readers.reader(holding(first));
    const page = await readers.open(reader);
    await page.evaluate(() => {
      for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2))
        try {
          for (let at = 0; ; at += 1) localStorage.setItem(`full-${size}-${at}`, 'x'.repeat(size));
        } catch {
          // On to smaller pieces.
        }
    });
    await row(page, first).locator('textarea').fill('A long note. '.repeat(20));
    expect(await page.locator('.notebook-trouble').textContent()).toContain('no room');
    expect(await stored(page)).not.toContain('A long note');
    expect((await saved(page, 'Save the notebook file')).bytes.toString()).toContain('A long note');
    await page.evaluate(() =>
      Object.keys(localStorage)
        .filter((name) => name.startsWith('full-'))
        .forEach((name) => localStorage.removeItem(name)),
    );
    await row(page, first).locator('textarea').press('End');
    await row(page, first).locator('textarea').pressSequentially('!');
    expect(await stored(page)).toContain('A long note');
    expect(await page.locator('.notebook-trouble').count()).toBe(0);
    await reader.close();
  });

  test('holds what was not stored when another tab spoils what was, and stores it once that is put aside', async () => {
    const reader = await readers.reader(holding(first));
    const page = await readers.open(reader);
    await page.evaluate(() => {
      const write = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(window, { makeRoom: () => (Storage.prototype.setItem = write) });
    });
    await row(page, first).locator('textarea').fill('Only here');
    const other = await readers.open(reader);
    await other.evaluate((key) => localStorage.setItem(key, '{"version":1,"ent'), `${idOf(built)}:notebook`);
    await page.getByRole('button', { name: 'Set it aside and start again' }).waitFor();
    expect(await row(page, first).locator('textarea').inputValue()).toBe('Only here');
    await row(page, first).locator('textarea').fill('Only here, and more');
    expect((await saved(page, 'Save the notebook file')).bytes.toString()).toContain('Only here, and more');
    await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
    await page.getByRole('button', { name: 'Set it aside and start again' }).click();
    expect(await stored(page)).toContain('Only here, and more');
    expect(await page.locator('.notebook-trouble').count()).toBe(0);
    await reader.close();
  });

  test.each([
    ['damaged', '{"version":1,"entries":[{"ki', 'could not be read'],
    ['from a later version', '{"version":9}', 'later version'],
  ])(
    'that is %s is written over by nothing, is offered as it is, and can be put aside',
    async (_, text, says) => {
      const reader = await readers.reader(text);
      const quotation = await readers.open(reader, first.address);
      expect(await press(quotation.locator('keep-button button'))).toContain('Not saved');
      const page = await readers.open(reader);
      expect(await page.locator('.notebook-trouble').textContent()).toContain(says);
      expect(await stored(page)).toBe(text);
      expect((await saved(page, 'Save it as it is')).bytes.toString()).toBe(text);
      await page.getByRole('button', { name: 'Set it aside and start again' }).click();
      expect(await stored(page)).toBeNull();
      const aside = await page.getByRole('button', { name: /^Save what was put aside/ }).textContent();
      expect((await saved(page, aside ?? '')).bytes.toString()).toBe(text);
      await quotation.locator('keep-button button').click();
      await row(page, first).waitFor();
      await reader.close();
    },
  );

  test('without JavaScript says what it needs', async () => {
    const reader = await readers.withoutScripts();
    const page = await reader.newPage();
    await page.goto(readers.at('/notebook/'));
    expect(await page.locator('note-book').innerText()).toContain('needs JavaScript');
    await page.goto(readers.at(first.address));
    expect(await page.locator('keep-button:visible').count()).toBe(0);
    await reader.close();
  });
});
