import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest } from '../browser.ts';
import { begin, bring, codable, give } from '../coding.ts';
import { addFile, holding, keepable, row } from '../notebook.ts';
import { comeNear } from '../self-check.ts';
import { idOf, site } from '../sites.ts';
import { Attacker } from './attacker.ts';

const { folder } = site;
const reading = globSync('read/*/index.html', { cwd: folder })
  .map((path) => path.replaceAll('\\', '/').replace('index.html', ''))
  .find((path) => readFileSync(join(folder, path, 'index.html'), 'utf8').includes('data-type="short"'));

let attacker: Attacker;
beforeAll(async () => {
  attacker = await Attacker.arrive();
});
afterAll(() => attacker.leave());

test('an attack that succeeds is seen', async () => {
  const page = await attacker.open('/404.html');
  expect(await attacker.harmTo(page)).toEqual([]);
  await page.evaluate(() => {
    document.body.append(document.createElement('x-hostile'));
    document.querySelector('a')?.setAttribute('href', 'javascript:attacked()');
    Object.assign(document, { ran: true });
  });
  expect((await attacker.harmTo(page)).map((harm) => (harm as unknown[])[0])).toEqual([
    'ran',
    'elements',
    'addresses',
  ]);
  await page.context().close();
});

describe('in a file', () => {
  test('that is given to the notebook, nothing does harm, and what stands there stays', async () => {
    const { first } = keepable(site);
    const page = await attacker.open('/notebook/', { [`${idOf(site)}:notebook`]: holding(first) });
    const attempt = async ([text = '', other]: string[]) => {
      const entry = { kind: first.kind, id: first.id, note: text, labels: [other, text], kept: text };
      const entries = [entry, { ...entry, id: text }, { ...entry, kind: other }, text, null];
      for (const file of [text, JSON.stringify({ version: 1, entries }), JSON.stringify({ version: text })])
        await addFile(page, Buffer.from(file));
      await row(page, first).waitFor();
    };
    expect(await attacker.harmful(page, 2, attempt)).toEqual([]);
  });

  test('of codes, nothing does harm', async () => {
    const { set } = codable(site);
    const page = await attacker.open('/teach/coding/');
    await begin(page);
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const attempt = async ([text = '', other = '']: string[]) => {
      await bring(page, text, 'theirs');
      await bring(
        page,
        `quote,themes,why\n${set[0]?.id},${cell(text)},${cell(other)}\n${cell(text)},x,y`,
        'mine',
      );
    };
    expect(await attacker.harmful(page, 2, attempt)).toEqual([]);
  });
});

describe('in what a browser has stored', () => {
  test.each([`/${reading}`, '/notebook/', '/teach/coding/', '/quotes/'])(
    'nothing that %s reads does harm',
    async (path) => {
      const names = ['settings', 'routes', 'self-check', 'notebook', 'coding', 'offline', 'slash'];
      const page = await attacker.open('/404.html');
      const asJson = (text: string) =>
        JSON.stringify({ version: 1, theme: text, [text]: text, entries: [text] });
      const attempt = async (texts: string[]) => {
        for (const values of [texts, texts.map(asJson)]) {
          const kept = Object.fromEntries(
            names.map((name, index) => [`${idOf(site)}:${name}`, values[index] ?? '']),
          );
          await page.evaluate((one) => Object.assign(localStorage, one), kept);
          await page.goto(attacker.at(path));
        }
      };
      expect(await attacker.harmful(page, names.length, attempt)).toEqual([]);
    },
  );
});

describe('in saved words', () => {
  test('nothing does harm, on their page, in the notebook or in what is opened of them', async () => {
    const page = await attacker.open('/404.html');
    const attempt = async ([text = '', other = '']: string[]) => {
      const place = { page: `/${reading}`, piece: '', source: `/${reading}`, link: '' };
      const words = { ...place, exact: text || 'x', prefix: other, suffix: text, name: other };
      const entry = { kind: 'words', id: text || 'x', note: other, labels: [text], kept: '', words };
      const hostile = { ...words, page: text, piece: other, source: text, link: other };
      for (const entries of [[entry], [{ ...entry, words: hostile }]]) {
        await page.evaluate(
          ([key = '', value = '']) => localStorage.setItem(key, value),
          [`${idOf(site)}:notebook`, JSON.stringify({ version: 2, entries })],
        );
        for (const path of ['/notebook/', `/${reading}`]) {
          await page.goto(attacker.at(path));
          await atRest(page);
        }
      }
    };
    expect(await attacker.harmful(page, 2, attempt)).toEqual([]);
  });
});

describe('in a field', () => {
  test('of the search for quotations or of the whole text, nothing does harm', async () => {
    const quotes = await attacker.open('/quotes/');
    await quotes.locator('quote-explorer[data-shows=results]').waitFor();
    expect(
      await attacker.harmful(quotes, 1, ([text = '']) => quotes.locator('#explorer-field').fill(text)),
    ).toEqual([]);
    const search = await attacker.open('/search/');
    const field = search.locator('search-panel input[type=search]:visible');
    await field.fill('a');
    await search.locator('.search-result').first().waitFor();
    expect(await attacker.harmful(search, 1, ([text = '']) => field.fill(text))).toEqual([]);
  });

  test('of the notebook, nothing does harm, then or when it is opened again', async () => {
    const { first } = keepable(site);
    const page = await attacker.open('/404.html');
    await page.evaluate(
      ([key = '', text = '']) => localStorage.setItem(key, text),
      [`${idOf(site)}:notebook`, holding(first)],
    );
    const attempt = async ([text = '', ...others]: string[]) => {
      await page.goto(attacker.at('/notebook/'));
      await row(page, first).locator('textarea').fill(text);
      await row(page, first).locator('input[type=text]').fill(others.join(', '));
      await row(page, first).locator('input[type=text]').blur();
    };
    expect(await attacker.harmful(page, 3, attempt)).toEqual([]);
  });

  test('of a question or of the coding exercise, nothing does harm', async () => {
    const page = await attacker.open(`/${reading}`);
    await comeNear(page);
    const answer = page.locator('.questions > [data-type=short] textarea').first();
    const compare = page.getByRole('button', { name: 'Compare with a model answer' }).first();
    await answer.fill('An answer.');
    await compare.click();
    expect(await attacker.harmful(page, 1, ([text = '']) => answer.fill(text))).toEqual([]);

    const { data, set } = codable(site);
    const coding = await attacker.open('/teach/coding/');
    await begin(coding);
    await give(
      coding,
      data.themes
        .map(({ id }) => id)
        .filter((id) => !set[0]?.themes.includes(id))
        .slice(0, 1),
    );
    await coding.getByRole('button', { name: 'Compare', exact: true }).click();
    const why = coding.locator('.coding-differences textarea').first();
    expect(await attacker.harmful(coding, 1, ([text = '']) => why.fill(text))).toEqual([]);
  });
});
