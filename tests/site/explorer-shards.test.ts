import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { QuoteExtras } from '../../src/features/quotations/explorer/quote-corpus.ts';
import { type ShardList, shardName, shards } from '../../src/features/quotations/explorer/quote-shards.ts';
import { pack, type Packed, tally, unpack } from '../../src/features/query/index.ts';
import { served } from './browser.ts';
import { quotationsOf, shown } from './explorer.ts';
import { site as built } from './sites.ts';

/** The site’s own quotations, in files of a few as a large book’s are in files of hundreds. */
const { corpus, finds, themed } = quotationsOf(built);
const sizes = { first: Math.ceil(corpus.size / 3), further: Math.ceil(corpus.size / 4) };
const files = inShards();

const { browser, site } = await served(built);

describe('quotations in several files', () => {
  test('are opened with the first alone, and counted as if all were there', async () => {
    const { page, asked } = await open('/quotes/');
    expect(asked).toEqual(['corpus.json']);
    expect(await shown(page)).toEqual(finds({}).slice(0, sizes.first));
    expect(await page.locator('.explorer-found').innerText()).toBe(
      `${corpus.size} quotations of ${corpus.size}`,
    );
    const counted = await counts(page);
    await page.getByRole('combobox').selectOption('length');
    await page.getByRole('combobox').selectOption('order');
    await expect.poll(() => asked.length).toBe(files.size);
    await expect.poll(() => shown(page)).toEqual(finds({}).slice(0, sizes.first));
    expect(await counts(page)).toEqual(counted);
    await page.context().close();
  });

  test('are shown so many at a time, and the first of those that were asked for has the focus', async () => {
    const { page } = await open('/quotes/');
    await page.getByRole('button', { name: `Show ${sizes.first} more` }).press('Enter');
    await expect.poll(() => shown(page)).toEqual(finds({}).slice(0, 2 * sizes.first));
    const focused = page.locator('quote-explorer a.place:focus');
    expect(await focused.getAttribute('href')).toContain(`/${finds({})[sizes.first] ?? ''}/`);
    // Whoever comes back from a quotation finds as many.
    await focused.press('Enter');
    await page.waitForURL(`**/${finds({})[sizes.first] ?? ''}/`);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(finds({}).slice(0, 2 * sizes.first));
    await page.context().close();
  });

  test('are all searched as soon as something is asked, in an address as by hand', async () => {
    const [id] = themed.theme.values;
    const { page, asked } = await open(`/quotes/?theme=${id ?? ''}`);
    const found = finds({ choices: themed });
    await expect.poll(() => shown(page)).toEqual(found.slice(0, sizes.first));
    expect(await page.locator('.explorer-found').innerText()).toBe(
      `${found.length} quotations of ${corpus.size}`,
    );
    expect(asked.toSorted()).toEqual([...files.keys()].toSorted());
    await page.context().close();
  });

  test('stand in columns only when all have come, so that each is counted in its own', async () => {
    const { page, asked } = await open('/quotes/?view=columns');
    await expect.poll(() => asked.length).toBe(files.size);
    const heads = page.locator('.explorer-columns h2');
    const sum = async () =>
      (await heads.allInnerTexts()).reduce((all, head) => all + Number(/\d+/.exec(head)?.[0]), 0);
    await expect.poll(sum).toBe(corpus.size);
    await page.context().close();
  });

  test('say so when the others cannot be had, show what has come, and are asked for again', async () => {
    const { page } = await open('/quotes/');
    const last = [...files.keys()].at(-1) ?? '';
    await page.route(`**/${last}`, (route) => route.abort());
    const [word = ''] = corpus.entries.at(-1)?.text.split(' ') ?? [];
    await page.locator('#explorer-field').fill(word);
    await page.getByText(`of the first ${sizes.first}; the others could not be fetched`).first().waitFor();
    await page.unroute(`**/${last}`);
    await page.locator('#explorer-field').fill(`${word} `);
    await expect.poll(() => shown(page)).toEqual(finds({ q: word }).slice(0, sizes.first));
    await page.context().close();
  });
});

/** Every number beside a value, in order. */
const counts = (page: Page) => page.locator('.explorer-facets .explorer-count').allInnerTexts();

async function open(path: string): Promise<{ page: Page; asked: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  await page.route('**/corpus*.json', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    asked.push(name);
    return route.fulfill({ json: files.get(name) });
  });
  await page.goto(site.at(path));
  await page.locator('quote-explorer[data-shows=results]').waitFor();
  return { page, asked };
}

function inShards(): Map<string, object> {
  const text = readFileSync(join(built.folder, 'quotes/corpus.json'), 'utf8');
  const { axes, places, italics, ...packed } = JSON.parse(text) as Packed & QuoteExtras;
  const { facets, entries } = unpack(packed);
  const spans = shards(corpus.size, sizes);
  const name = (at: number) => (at === 0 ? 'corpus.json' : `${shardName(at + 1)}.json`);
  const list: ShardList = {
    size: corpus.size,
    tally: tally(corpus),
    further: spans.slice(1).map((_, at) => name(at + 1)),
  };
  const files = spans.map(({ from, to }, at): [string, object] => {
    const extras = { axes, places: places.slice(from, to), italics: at === 0 ? italics : {} };
    const part = pack({ facets, entries: entries.slice(from, to) });
    return [name(at), { ...part, ...extras, ...(at === 0 ? list : {}) }];
  });
  return new Map(files);
}
