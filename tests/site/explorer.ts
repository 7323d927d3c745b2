import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Corpus, type Packed, search, type State, unpack } from '../../src/features/query/index.ts';
import type { BuiltSite } from './sites.ts';

/** The quotations of a built site, and what any test may ask of them: the tests know no paper. */
export function quotationsOf({ folder }: BuiltSite) {
  const packed = JSON.parse(readFileSync(join(folder, 'quotes/corpus.json'), 'utf8')) as Packed;
  const corpus = new Corpus(unpack(packed));
  const finds = (asked: Partial<State>) => search(corpus, asked).results.map(({ entry }) => entry.id);
  const theme = corpus.facets.find(({ id }) => id === 'theme')?.values[0] ?? { id: '', name: '' };
  const themed = { theme: { values: [theme.id], mode: 'any' } };
  // Any side that has something in common with that theme.
  const counted = search(corpus, { choices: themed }).facets.find(({ facet }) => facet.id === 'side');
  const side = counted?.values.find(({ count }) => count > 0) ?? { id: '', name: '', count: 0 };
  return { corpus, finds, theme, themed, side };
}

/** Opens a page and writes down whatever goes wrong in it, a breach of its policy included. */
export async function openExplorer(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; wrong: string[] }> {
  const wrong: string[] = [];
  const page = await (await browser.newContext(options)).newPage();
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('response', (response) => response.ok() || wrong.push(`${response.status()}: ${response.url()}`));
  await page.goto(address);
  if (options.javaScriptEnabled !== false) await page.locator('quote-explorer[data-shows=results]').waitFor();
  return { page, wrong };
}

/** The ids of the quotations shown, in their order. */
export function shown(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator('quote-explorer a.place:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
}
