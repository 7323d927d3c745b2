import { describe, expect, test } from 'vitest';
import { bar, chosen, drag, painted, press, select, selectingReader } from './select-words.ts';
import { sites } from './sites.ts';

describe.each(sites)('words that a reader selects below $base', async (built) => {
  const { paragraph, page: reading, start, site, open, another } = await selectingReader(built);

  test('by pointer: are whole words, saved with their place and what stands around them, and painted again', async () => {
    const page = await open(reading);
    await drag(page, paragraph.id, start.slice(2, -2));
    await bar(page).getByText(`“${start}”`).waitFor();
    await press(page, 'Save');
    await bar(page).getByRole('button', { name: 'Saved' }).waitFor();
    const [entry] = await chosen(page);
    expect(entry?.words).toMatchObject({
      exact: start,
      page: reading,
      piece: paragraph.id,
      source: paragraph.address,
      name: paragraph.place,
    });
    expect(entry?.words?.suffix).not.toBe('');
    expect(await painted(page)).toEqual([start]);
    await page.reload();
    await expect.poll(() => painted(page)).toEqual([start]);
    expect(await page.locator(`#${paragraph.id} .words-mark`).count()).toBe(1);
  });

  test('leave the place beside them to an annotation program that is on the page too', async () => {
    const page = await open(reading);
    await page.evaluate(() => document.body.append(document.createElement('hypothesis-adder')));
    await select(page, paragraph.id, start);
    const box = await bar(page).boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(height - 8);
  });

  test('have a note, which stands in the notebook with them, in its order and its files', async () => {
    const page = await open(reading);
    await select(page, paragraph.id, start);
    await press(page, 'Note');
    const card = page.getByRole('dialog', { name: 'Saved words' });
    await card.getByRole('textbox').fill('Why these words?');
    expect(await card.getByRole('status').textContent()).toBe('Note saved.');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Saved words, with your note: “${start}` }).click();
    expect(await card.getByRole('textbox').inputValue()).toBe('Why these words?');
    const notebook = await another('/notebook/');
    await notebook.getByRole('heading', { name: `Chosen words · ${paragraph.place}` }).waitFor();
    expect(await notebook.locator('.notebook-entry blockquote').textContent()).toBe(`“${start}”`);
    expect(await notebook.locator('.notebook-entry textarea').inputValue()).toBe('Why these words?');
    await notebook.locator('.notebook-entry h2 a').click();
    await expect.poll(() => painted(notebook)).toEqual([start]);
  });

  test('are copied with their citation, and as a link that leads to them', async () => {
    const page = await open(reading);
    await select(page, paragraph.id, start);
    await press(page, 'Copy with citation');
    await bar(page).getByText('Copied').waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited.startsWith(`“${start}”\n\n`)).toBe(true);
    expect(cited).toMatch(/\(\d{4}\)/);
    await press(page, 'Copy link');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^http[^\s]+:~:text=[^\s]+$/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${site.at(reading)}#${paragraph.id}:~:text=`)).toBe(true);
  });

  test('by finger: have their bar at the foot of the window', async () => {
    const page = await open(reading, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await select(page, paragraph.id, start);
    await bar(page).waitFor();
    const box = await bar(page).boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
    expect(box?.width).toBeLessThanOrEqual(360);
    await bar(page).getByRole('button', { name: 'Save', exact: true }).tap();
    await expect.poll(() => painted(page)).toEqual([start]);
    const mark = await page.locator('.words-mark').boundingBox();
    expect(mark?.x).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('by keys: a piece’s menu begins with its first sentence, and buttons lead on', async () => {
    const page = await open(reading);
    await page.locator(`#${paragraph.id} .para-margin .handle`).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Select a sentence' }).focus();
    await page.keyboard.press('Enter');
    await bar(page).waitFor();
    const selected = () => page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' ').trim());
    const first = await selected();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next sentence');
    expect(first?.slice(0, 20)).toBe(start.slice(0, 20));
    await page.keyboard.press('Enter');
    await expect.poll(selected).not.toBe(first);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(selected).toBe(first);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await selected())?.length ?? 0).toBeGreaterThan(first?.length ?? 0);
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.closest('.para')?.id)).toBe(paragraph.id);
  });

  test('by keys: Tab leads from a selection to the bar', async () => {
    const page = await open(reading);
    await select(page, paragraph.id, start);
    await bar(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
    await page.keyboard.press('Enter');
    await expect.poll(() => painted(page)).toEqual([start]);
  });

  test('cost a page nothing until there are some', async () => {
    const page = await open(reading);
    const asked = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => /page-words|words\..*css/.test(name))
            .length,
      );
    expect(await asked()).toBe(0);
    await select(page, paragraph.id, start);
    await bar(page).waitFor();
    expect(await asked()).toBeGreaterThan(0);
  });
});
