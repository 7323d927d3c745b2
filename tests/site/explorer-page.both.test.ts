import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { search } from '../../src/features/query/index.ts';
import { atRest, served } from './browser.ts';
import { openExplorer, quotationsOf, shown } from './explorer.ts';
import { sites } from './sites.ts';

describe.each(sites)('the page of quotations below $base', async (built) => {
  const { corpus, finds, theme, themed } = quotationsOf(built);

  const { browser, site } = await served(built);

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    return (await openExplorer(browser, site.at(path), options)).page;
  }

  test('keep the anchors of their themes, with scripts and without', async () => {
    const page = await open(`/quotes/#${theme.id}`);
    expect(await shown(page)).toEqual(finds({ choices: themed }));
    const plain = await open(`/quotes/#${theme.id}`, { javaScriptEnabled: false });
    expect(await plain.locator(`h2#${theme.id}`).isVisible()).toBe(true);
    expect(await plain.locator('.by-theme .quotation:visible').count()).toBeGreaterThanOrEqual(corpus.size);
    expect(await plain.locator('.explorer-form').isVisible()).toBe(false);
  });

  test('are shown without the whole list first, and nothing moves', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      const kept = window as unknown as { shift: number; flashed: boolean };
      kept.shift = 0;
      kept.flashed = false;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) kept.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const look = () => {
        const list = document.querySelector<HTMLElement>('.by-theme');
        if (list && list.offsetHeight > 0 && document.styleSheets.length > 0) kept.flashed = true;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(site.at(`/quotes/?theme=${theme.id}`));
    await page.locator('quote-explorer[data-shows=results]').waitFor();
    await atRest(page);
    const { shift, flashed } = await page.evaluate(() => ({
      shift: (window as unknown as { shift: number }).shift,
      flashed: (window as unknown as { flashed: boolean }).flashed,
    }));
    expect(flashed).toBe(false);
    expect(shift).toBeLessThan(0.01);
  });

  test('come back as a plain list when the script never arrives', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await page.goto(site.at('/quotes/'));
    expect(await page.locator('.by-theme .quotation').first().isVisible()).toBe(false);
    // The list is held back by an animation of some seconds: they go by at once.
    await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
    await page.locator('.by-theme .quotation').first().waitFor();
  });

  test('explain how to ask by examples that find something', async () => {
    const page = await open('/quotes/');
    await page.getByText('Search tips').click();
    const examples = await page.locator('.explorer-how dt').allTextContents();
    expect(examples.length).toBeGreaterThan(6);
    for (const example of examples) {
      const { results, problems } = search(corpus, { q: example.trim() });
      expect({ example, found: results.length > 0, problems }).toEqual({
        example,
        found: true,
        problems: [],
      });
    }
    await page.locator('.explorer-how dt a').first().click();
    expect(await page.locator('#explorer-field').inputValue()).toBe(examples[0]?.trim());
    expect(await shown(page)).toEqual(finds({ q: examples[0]?.trim() ?? '' }));
  });

  test('are reached from the site’s search with the same words', async () => {
    const page = await (await browser.newContext()).newPage();
    const [word = ''] = /[a-z]{5,}/.exec(corpus.entries[0]?.text ?? '') ?? [];
    await page.goto(site.at(`/search/?q=${word}&kind=quotation`));
    await page.getByRole('link', { name: 'Search quotations only' }).click();
    await page.locator('quote-explorer[data-shows=results]').waitFor();
    expect(await page.locator('#explorer-field').inputValue()).toBe(word);
    expect(await shown(page)).toEqual(finds({ q: word }));
  });

  test('are fetched by no other page, and when they cannot be, the plain list stands', async () => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of ['/', '/quotes/themes/', `/quotes/${corpus.entries[0]?.id}/`]) {
      await page.goto(site.at(path));
      await atRest(page);
    }
    expect(asked.filter((url) => url.endsWith('corpus.json'))).toEqual([]);
    await page.route('**/corpus.json', (route) => route.abort());
    await page.goto(site.at('/quotes/'));
    await page.locator('quote-explorer[data-shows=all]').waitFor();
    expect(await page.locator('.by-theme .quotation').first().isVisible()).toBe(true);
    await page.getByText('Couldn’t load').waitFor();
  });

  test('weigh 25 kB at most, scripts and data together, compressed', () => {
    const weighed = new Map<string, number>();
    const weigh = (file: string) => {
      if (weighed.has(file)) return;
      const content = readFileSync(join(built.folder, file));
      weighed.set(file, brotliCompressSync(content).length);
      for (const [, other = ''] of content.toString().matchAll(/(?:from|import) ?["']\.\/([\w.-]+\.js)["']/g))
        weigh(join(dirname(file), other));
    };
    const scripts = (path: string) => {
      const html = readFileSync(join(built.folder, path, 'index.html'), 'utf8');
      return Array.from(html.matchAll(/<script type="module" src="([^"]+)"/g), ([, src = '']) => src);
    };
    const common = scripts('about');
    for (const src of scripts('quotes').filter((one) => !common.includes(one)))
      weigh(src.slice(built.base.length));
    expect(weighed.size).toBeGreaterThan(0);
    weigh('quotes/corpus.json');
    const sum = [...weighed.values()].reduce((a, b) => a + b);
    expect(sum, JSON.stringify([...weighed])).toBeLessThanOrEqual(25_000);
  });
});
