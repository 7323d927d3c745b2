import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begin, codable, fact, give, next } from './coding.ts';
import { Readers, saved } from './notebook.ts';
import { idOf, sites } from './sites.ts';

const exercise = '/teach/coding/';
const path = '/teach/coding/chatbot/';

describe.each(sites)('a chatbot as second coder below $base', (built) => {
  const { data, set } = codable(built);
  const lineOf = ({ id, themes }: { id: string; themes: readonly string[] }) =>
    `${id},${themes.join('; ') || 'none'}`;
  let readers: Readers;

  beforeAll(async () => {
    readers = await Readers.of(built);
  });
  afterAll(() => readers.close());

  const bring = async (page: Page, answer: string, name: string) => {
    const tools = page.locator('.coding-machines');
    if ((await tools.getAttribute('open')) === null) await tools.locator('summary').first().click();
    await tools.getByLabel('What to call it').fill(name);
    await tools.getByLabel('Its answer, pasted whole').fill(answer);
    await tools.getByRole('button', { name: 'Read the answer' }).click();
    return tools.locator('.coding-answer');
  };

  test('has its prompt sheet in the page and as a file, without scripts', async () => {
    const reader = await readers.withoutScripts();
    const page = await readers.open(reader, path);
    const text = await page.locator('prompt-sheet pre').textContent();
    expect(text).toBe(readFileSync(join(built.folder, 'teach/coding/prompt.txt'), 'utf8'));
    for (const { id, words } of set) expect(text).toContain(`id: ${id}\n${words}`);
    expect(await page.getByRole('button', { name: 'Copy the prompt sheet' }).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Save as a text file' }).getAttribute('href')).toBe(
      new URL(readers.at('/teach/coding/prompt.txt')).pathname,
    );
    await reader.close();
  });

  test('has its prompt sheet copied as it was made, whatever is translated, for the set that the address names', async () => {
    const reader = await readers.reader();
    await reader.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [one, two] = data.quotes;
    const page = await readers.open(reader, `${path}?quotes=${two?.id},${one?.id}`);
    await page.getByText('The sheet has 2 quotations in it.').waitFor();
    await page.locator('[data-text]').evaluate((sheet) => {
      const translated = document.createElement('font');
      translated.textContent = 'Eres el segundo codificador.';
      sheet.replaceChildren(translated);
    });
    await page.getByRole('button', { name: 'Copy the prompt sheet' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`id: ${two?.id}\n${two?.words}`);
    expect(copied).not.toContain(set.at(-1)?.words);
    await page.getByRole('link', { name: 'the coding exercise' }).click();
    await page.locator('.coding-card').waitFor();
    expect(await page.locator('.coding-card blockquote').textContent()).toBe(two?.words);
    expect(readers.wrong).toEqual([]);
    await reader.close();
  });

  test('is compared with the reader, apart from people, and kept until it is removed', async () => {
    const reader = await readers.reader();
    const page = await readers.open(reader, exercise);
    await begin(page);
    // From five quotations on, two codings are compared in figures.
    for (const [place, { themes }] of set.slice(0, 5).entries()) {
      if (place > 0) await next(page);
      await give(page, themes);
    }
    const answer = `Of course!\n\n\`\`\`csv\nid,themes\n${set.map(lineOf).join('\n')}\n\`\`\`\nAnything else?`;
    const said = await bring(page, answer, 'Parrot 2');
    expect(await said.textContent()).toContain(
      `Read: codes for ${set.length} of the ${set.length} quotations`,
    );
    expect(await said.textContent()).toContain('Not codes, and left aside: 2 lines');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    expect(await page.locator('.coding-results select option:checked').textContent()).toBe(
      'Parrot 2 (chatbot)',
    );
    expect(await fact(page, 'Agreement on them')).toBe('100%');
    expect(await page.locator('.coding-results').textContent()).toContain('These codes are a chatbot’s.');
    const groups = page.locator('.coding-table').last().locator('tbody');
    expect(await groups.nth(0).locator('tr').allTextContents()).toEqual([
      'Without a chatbot',
      expect.stringMatching(/^You and the companion5100%/),
    ]);
    expect(await groups.nth(1).locator('tr').allTextContents()).toEqual([
      'With a chatbot, counted in no figure above',
      expect.stringMatching(/^You and Parrot 2 \(chatbot\)5100%/),
      expect.stringMatching(new RegExp(`^The companion and Parrot 2 \\(chatbot\\)${set.length}100%`)),
    ]);
    expect((await saved(page, 'Save this comparison (Markdown)')).bytes.toString()).toContain(
      'Parrot 2 (chatbot)',
    );
    const codes = (await saved(page, 'Save my codes (CSV)')).bytes.toString();
    const coded = codes.trim().split('\n').slice(1);
    expect(coded.map((row) => row.split(',')[0]).toSorted()).toEqual(
      set
        .slice(0, 5)
        .map(({ id }) => id)
        .toSorted(),
    );

    await page.reload();
    await begin(page);
    await page.locator('.coding-machines > summary').click();
    const kept = page.locator('.coding-kept li');
    expect(await kept.textContent()).toContain(`Parrot 2 (chatbot): ${set.length} quotations`);
    await page.getByRole('button', { name: 'Remove Parrot 2 (chatbot)' }).click();
    expect(await kept.count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await kept.count()).toBe(1);
    await page.getByRole('button', { name: 'Remove Parrot 2 (chatbot)' }).click();
    const key = `${idOf(built)}:chatbots`;
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('{"version":1,"coders":[]}');
    expect(readers.wrong).toEqual([]);
    await reader.close();
  });

  test('has everything that was not understood in its answer said, as text', async () => {
    const reader = await readers.reader();
    const page = await readers.open(reader, exercise);
    await begin(page);
    const [one, two, ...others] = set;
    const theme = data.themes[0]?.id ?? '';
    const answer = `| id | themes |\n|---|---|\n| ${one?.id} | ${theme}; <img src=x onerror=alert(1)> |\n| no-such-id | ${theme} |\n<script>alert(1)</script>\n${two?.id},${theme}\n${two?.id},none`;
    const said = await bring(page, answer, '<b>Crow</b>');
    const words = (await said.textContent()) ?? '';
    expect(words).toContain(`Read: codes for 2 of the ${set.length}`);
    expect(words).toContain(`No codes for: ${others.map(({ id }) => id).join(', ')}.`);
    expect(words).toContain(`Named more than once, all themes counted: ${two?.id}`);
    expect(await said.locator('.coding-misfits li').allTextContents()).toEqual([
      'Line 3: “<img src=x onerror=alert(1)>” – no theme has this name',
      'Line 4: “no-such-id” – no quotation has this id',
    ]);
    expect(words).toContain('Line 5: <script>alert(1)</script>');
    expect(await page.locator('.coding-panel :is(img, b, script)').count()).toBe(0);
    expect(await page.locator('.coding-kept').textContent()).toContain('<b>Crow</b> (chatbot): 2 quotations');
    expect(await (await bring(page, 'I am sorry, I cannot help with that.', 'Crow')).textContent()).toContain(
      'No codes were found in this. Nothing has been changed.',
    );
    expect(readers.wrong).toEqual([]);
    await reader.close();
  });

  test('is brought by the keyboard alone, on the narrowest screen', async () => {
    const reader = await readers.reader();
    const page = await readers.open(reader, exercise);
    await page.setViewportSize({ width: 320, height: 640 });
    await begin(page);
    await page.locator('.coding-machines > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(set.map(lineOf).join('\n'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.coding-kept').textContent()).toContain(`Chatbot: ${set.length} quotations`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await reader.close();
  });
});
