import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attacks } from '../fixtures/attacks.ts';
import { begin, bring, codable, give } from './coding.ts';
import { addFile, holding, keepable, Readers, row } from './notebook.ts';
import { comeNear } from './self-check.ts';
import { site } from './sites.ts';

/** Whatever comes from outside is tried with every attack, in the pages that readers get: the tests know no paper. */
const { folder } = site;
const lecture = globSync('teach/*/slides/index.html', { cwd: folder })[0]?.split(/[\\/]/).at(1);
const embed = globSync('embed/quote/*/index.html', { cwd: folder })[0]?.split(/[\\/]/).at(2);
const reading = globSync('read/*/index.html', { cwd: folder })
  .map((path) => path.replaceAll('\\', '/').replace('index.html', ''))
  .find((path) => readFileSync(join(folder, path, 'index.html'), 'utf8').includes('data-type="short"'));
/** So many attacks at a time, until each has been tried. */
const turns = (size: number) =>
  Array.from({ length: Math.ceil(attacks.length / size) }, (_, turn) =>
    Array.from({ length: size }, (__, index) => at(turn * size + index)),
  );

let readers: Readers;
beforeAll(async () => {
  readers = await Readers.of(site);
});
afterAll(() => readers.close());

/** Opens a page in which an attack that succeeds leaves a trace. */
async function open(path: string, stored: Record<string, string> = {}): Promise<Page> {
  const reader = await readers.reader();
  await reader.addInitScript((entries) => {
    const ran = () => Object.assign(document, { ran: true });
    Object.assign(window, { attacked: ran, alert: ran });
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, stored);
  return readers.open(reader, path);
}

/** What an attack did to the page it was tried on; nothing, if all is well. */
async function harmTo(page: Page): Promise<unknown[]> {
  const harm = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const runs = (value: string) => /^\s*(?:javascript|data:text|\/\/example)/i.test(value);
    const attributes = all.flatMap((one) => [...one.attributes]);
    return {
      ran: 'ran' in document,
      elements: all.filter(({ localName }) => localName === 'x-hostile').length,
      handlers: attributes.filter(({ name }) => name.startsWith('on')).length,
      addresses: attributes.filter(({ name, value }) => /^(href|src|action)$/.test(name) && runs(value))
        .length,
      prototype: 'hostile' in {},
      head: document.querySelectorAll('h1').length === 0,
      blank: document.body.innerText.trim().length < 20,
    };
  });
  const found = Object.entries(harm).filter(([, value]) => Boolean(value));
  const isElsewhere = !page.url().startsWith(readers.at('/'));
  return [...found, ...(isElsewhere ? [page.url()] : []), ...readers.wrong.splice(0)];
}

/** Tries every attack at a door, so many at a time, and tells which did harm. */
async function harmful(page: Page, size: number, attempt: (texts: string[]) => Promise<unknown>) {
  const harmed: unknown[] = [];
  for (const texts of turns(size)) {
    await attempt(texts);
    const harm = await harmTo(page);
    if (harm.length > 0) harmed.push({ texts: texts.map((text) => text.slice(0, 60)), harm });
  }
  await page.context().close();
  return harmed;
}

describe('in an address', () => {
  const inQuery = (names: readonly string[], texts: string[]) =>
    names.map((name, index) => `${name}=${encodeURIComponent(texts[index] ?? '')}`).join('&');

  test.each([
    ['/quotes/', ['q'], 'quote-explorer[data-shows=results]'],
    [
      '/quotes/',
      ['theme', 'sort', 'view', 'side', 'page', 'constructor'],
      'quote-explorer[data-shows=results]',
    ],
    ['/search/', ['q', 'kind', 'theme'], 'search-panel [role=status]'],
    ['/teach/packs/', ['table', 'as', 'lecture', '__proto__'], '.pack-form'],
    ['/teach/coding/', ['set', 'quotes', 'toString'], '.coding-panel'],
    [`/embed/quote/${embed}/`, ['theme', 'ground', 'x'], 'h1'],
    [`/teach/${lecture}/slides/`, ['view', 'x'], '.reveal.ready'],
  ])('of %s, what stands for %j does no harm', async (path, names, ready) => {
    const page = await open('/404.html');
    const attempt = async (texts: string[]) => {
      await page.goto(readers.at(`${path}?${inQuery(names, texts)}`), { waitUntil: 'commit' });
      await page.locator(ready).first().waitFor({ state: 'attached' });
    };
    expect(await harmful(page, names.length, attempt)).toEqual([]);
  });

  test.each(['/quotes/', `/${reading}`, '/404.html', `/teach/${lecture}/slides/`, '/glossary/'])(
    'of %s, what stands after # does no harm',
    async (path) => {
      const page = await open(path);
      const attempt = async ([text = '']: string[]) => {
        await page.evaluate((hash) => (location.hash = hash), text);
        await page.evaluate((hash) => (location.hash = hash), `/${encodeURIComponent(text)}`);
      };
      expect(await harmful(page, 1, attempt)).toEqual([]);
      // A page that is opened with it, and not only moved within.
      const fresh = await open(`${path}#${encodeURIComponent(at(0))}`);
      expect(await harmTo(fresh)).toEqual([]);
      await fresh.context().close();
    },
  );
});

describe('in a file', () => {
  test('that is given to the notebook, nothing does harm, and what stands there stays', async () => {
    const { first } = keepable(site);
    const page = await open('/notebook/', { 'joined-up:notebook': holding(first) });
    const attempt = async ([text = '', other]: string[]) => {
      const entry = { kind: first.kind, id: first.id, note: text, labels: [other, text], kept: text };
      const entries = [entry, { ...entry, id: text }, { ...entry, kind: other }, text, null];
      for (const file of [text, JSON.stringify({ version: 1, entries }), JSON.stringify({ version: text })])
        await addFile(page, Buffer.from(file));
      await page.locator('.notebook-count').waitFor();
    };
    expect(await harmful(page, 2, attempt)).toEqual([]);
  });

  test('of codes, nothing does harm', async () => {
    const { set } = codable(site);
    const page = await open('/teach/coding/');
    await begin(page);
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const attempt = async ({ text, other }: (typeof turns)[number]) => {
      await bring(page, text, 'theirs');
      await bring(
        page,
        `quote,themes,why\n${set[0]?.id},${cell(text)},${cell(other)}\n${cell(text)},x,y`,
        'mine',
      );
    };
    expect(await harmful(page, attempt)).toEqual([]);
  });
});

describe('in what a browser has stored', () => {
  test.each([`/${reading}`, '/notebook/', '/teach/coding/', '/quotes/'])(
    'nothing that %s reads does harm',
    async (path) => {
      const names = ['settings', 'routes', 'self-check', 'notebook', 'coding', 'offline', 'slash'];
      const page = await open('/404.html');
      const asJson = (text: string) =>
        JSON.stringify({ version: 1, theme: text, [text]: text, entries: [text] });
      const attempt = async (texts: string[]) => {
        for (const values of [texts, texts.map(asJson)]) {
          const kept = Object.fromEntries(
            names.map((name, index) => [`joined-up:${name}`, values[index] ?? '']),
          );
          await page.evaluate((one) => Object.assign(localStorage, one), kept);
          await page.goto(readers.at(path));
        }
      };
      expect(await harmful(page, names.length, attempt)).toEqual([]);
    },
  );
});

describe('in a field', () => {
  test('of the search for quotations or of the whole text, nothing does harm', async () => {
    const quotes = await open('/quotes/');
    await quotes.locator('quote-explorer[data-shows=results]').waitFor();
    expect(await harmful(quotes, 1, ([text = '']) => quotes.locator('#explorer-field').fill(text))).toEqual(
      [],
    );
    const search = await open('/search/');
    const field = search.locator('search-panel input[type=search]:visible');
    await field.fill('a');
    await search.locator('.search-result').first().waitFor();
    expect(await harmful(search, 1, ([text = '']) => field.fill(text))).toEqual([]);
  });

  test('of the notebook, nothing does harm, then or when it is opened again', async () => {
    const { first } = keepable(site);
    const page = await open('/404.html');
    await page.evaluate((text) => localStorage.setItem('joined-up:notebook', text), holding(first));
    const attempt = async ([text = '', ...others]: string[]) => {
      await page.goto(readers.at('/notebook/'));
      await row(page, first).locator('textarea').fill(text);
      await row(page, first).locator('input[type=text]').fill(others.join(', '));
      await row(page, first).locator('input[type=text]').blur();
    };
    expect(await harmful(page, 3, attempt)).toEqual([]);
  });

  test('of a question or of the coding exercise, nothing does harm', async () => {
    const page = await open(`/${reading}`);
    await comeNear(page);
    const answer = page.locator('.questions > [data-type=short] textarea').first();
    const compare = page.getByRole('button', { name: 'Compare with a model answer' }).first();
    await answer.fill('An answer.');
    await compare.click();
    expect(await harmful(page, 1, ([text = '']) => answer.fill(text))).toEqual([]);

    const { data, set } = codable(site);
    const coding = await open('/teach/coding/');
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
    expect(await harmful(coding, 1, ([text = '']) => why.fill(text))).toEqual([]);
  });
});

/** An attack, counted round and without halves of signs, which no address can hold. */
function at(index: number): string {
  return (attacks[index % attacks.length] ?? '').toWellFormed();
}
