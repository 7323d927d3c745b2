import { describe, expect, test } from 'vitest';
import { stored } from './notebook.ts';
import { bar, chosen, keep, painted, press, saved, select, selectingReader } from './select-words.ts';
import { idOf, sites } from './sites.ts';

describe.each(sites)('words that a reader has saved below $base', async (built) => {
  const {
    paragraph,
    page: reading,
    start,
    second,
    site,
    wrong,
    open,
    another,
  } = await selectingReader(built);

  test('that have gone from a page are kept, and said to be gone, there and in the notebook', async () => {
    const page = await open('/404.html');
    const words = saved(reading, paragraph, 'words that nobody ever wrote on this page of the site');
    await keep(page, built, words);
    await page.goto(site.at(reading));
    await page.getByText('can no longer be found on it').waitFor();
    const notebook = await another('/notebook/');
    await notebook.getByText('can no longer be found on their page').waitFor();
    expect(await notebook.locator('.notebook-entry textarea').inputValue()).toBe('Mine.');
    await keep(notebook, built, { ...words, page: '/no/such/page/' });
    wrong.length = 0;
    await notebook.reload();
    await notebook.getByText('Their page is no longer there').waitFor();
    await expect.poll(() => wrong.splice(0).length).toBe(1);
  });

  test('that have changed a little are found all the same, and the notebook says how they read now', async () => {
    const page = await open('/404.html');
    const changed = `${start.slice(0, -1)}x`;
    await keep(page, built, { ...saved(reading, paragraph, changed), suffix: '' });
    await page.goto(site.at(reading));
    await expect.poll(async () => (await painted(page)).length).toBe(1);
    const notebook = await another('/notebook/');
    await notebook.getByText('The page now says').waitFor();
  });

  test('show in another tab at once, and are gone there when they are removed', async () => {
    const one = await open(reading);
    const two = await another(reading);
    await select(one, paragraph.id, start);
    await press(one, 'Save');
    await expect.poll(() => painted(two)).toEqual([start]);
    await press(one, 'Saved');
    await expect.poll(() => painted(two)).toEqual([]);
    expect(await two.locator('.words-mark').count()).toBe(0);
  });

  test('are marked in the margin where a browser cannot paint them', async () => {
    const page = await open(reading, {}, () => {
      Object.defineProperty(CSS, 'highlights', { value: undefined });
      delete (CSS as { highlights?: unknown }).highlights;
      delete (Object.getPrototypeOf(CSS) as { highlights?: unknown }).highlights;
    });
    await select(page, paragraph.id, start);
    await press(page, 'Save');
    await page.getByRole('button', { name: `Saved words: “${start}` }).click();
    await page.getByRole('dialog', { name: 'Saved words' }).waitFor();
  });

  test('of a translated page are saved in the words as they were published', async () => {
    const page = await open(reading);
    const published = await page.evaluate(
      (id) =>
        [...(document.querySelector(`#${id} .para-text > *`)?.childNodes ?? [])]
          .filter((node) => !(node instanceof Element && node.matches('.note-ref')))
          .map((node) => node.textContent)
          .join('')
          .slice(0, 40)
          .replace(/\s+/g, ' '),
      paragraph.id,
    );
    await page.evaluate(() => {
      const main = document.querySelector('main') ?? document.body;
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (texts.nextNode()) nodes.push(texts.currentNode as Text);
      for (const node of nodes) {
        if (!node.data.trim()) continue;
        const font = document.createElement('font');
        font.textContent = [...node.data].reverse().join('');
        node.replaceWith(font);
      }
      document.documentElement.lang = 'de';
    });
    await page.evaluate(
      (id) => getSelection()?.selectAllChildren(document.querySelector(`#${id} .para-text font`) as Element),
      paragraph.id,
    );
    await bar(page).getByText('language they were published in').waitFor();
    await press(page, 'Save');
    await expect
      .poll(async () => (await chosen(page))[0]?.words?.exact.slice(0, 30))
      .toBe(published.slice(0, 30));
    await expect.poll(async () => (await painted(page)).length).toBe(1);
  });

  test('that a damaged notebook could not take are said not to be saved, and it stays as it is', async () => {
    const page = await open('/404.html');
    await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"ent'), `${idOf(built)}:notebook`);
    await page.goto(site.at(reading));
    await select(page, paragraph.id, start);
    await press(page, 'Save');
    await bar(page).getByText('your notebook could not be read').waitFor();
    expect(await stored(page)).toBe('{"version":1,"ent');
  });

  test('are printed with a line below them', async () => {
    const page = await open(reading);
    await select(page, paragraph.id, start);
    await press(page, 'Save');
    await expect.poll(() => painted(page)).toEqual([start]);
    await page.emulateMedia({ media: 'print' });
    const line = await page.evaluate(
      (id) =>
        getComputedStyle(
          document.querySelector(`#${id} .para-text > *`) as Element,
          '::highlight(saved-words)',
        ).textDecorationLine,
      paragraph.id,
    );
    expect(line).toBe('underline');
    expect(await bar(page).isVisible()).toBe(false);
  });

  test('of several blocks, and of a heading, are one passage', async () => {
    const page = await open(reading);
    await page.evaluate(
      ([from = '', to = '']) => {
        const [first, last] = [from, to].map((id) => document.querySelector(`#${id} .para-text > *`));
        if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      },
      [paragraph.id, second],
    );
    await press(page, 'Save');
    await expect.poll(async () => (await painted(page)).length).toBe(1);
    await page.reload();
    await expect.poll(async () => (await painted(page)).length).toBe(1);
    await select(page, 'main', (await page.locator('h1').first().innerText()).trim());
    await press(page, 'Save');
    await expect.poll(async () => (await painted(page)).length).toBe(2);
  });
});
