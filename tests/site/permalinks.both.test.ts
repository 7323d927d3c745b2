import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonFaults } from '../features/downloads/valid.ts';
import { openBrowser } from './browser.ts';
import { type RunningSite, serveSite } from './server.ts';
import { isQuick, sites, smallSites } from './sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

// In the miniature book things have moved and were retired.
describe.each(isQuick ? smallSites() : [])('addresses that are gone, below $base', ({ folder, base }) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await serveSite({ folder, base });
  });
  afterAll(() => site.close());

  /** Readers with and without scripts. */
  const readers = new Map<boolean | undefined, Promise<BrowserContext>>();
  const following = async (
    address: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ) => {
    const reader = readers.get(options.javaScriptEnabled) ?? browser.newContext(options);
    readers.set(options.javaScriptEnabled, reader);
    const page = await (await reader).newPage();
    await page.goto(site.at(address));
    await look(page);
    await page.close();
  };
  const withoutScripts = { javaScriptEnabled: false };

  test.each([{ javaScriptEnabled: true }, withoutScripts])(
    'a page that moved sends its reader on (%o)',
    async (options) => {
      for (const [from, to] of [
        ['/read/sharing/', '/read/water/'],
        ['/read/slope/', '/read/ground/'],
      ] as const)
        await following(from, options, (page) => page.waitForURL(site.at(to)));
    },
  );

  test('a part of a page that moved is found at its new place, under its old id or a new one', async () => {
    await following('/read/slope/#slope-1', {}, (page) => page.waitForURL(site.at('/read/ground/#ground-1')));
    await following('/read/slope/#two-distinctions', {}, (page) =>
      page.waitForURL(site.at('/read/ground/#two-distinctions')),
    );
  });

  test('a part that left its page leaves a note with a link, and of several only the one asked for', async () => {
    await following('/glossary/#cistern', withoutScripts, async (page) => {
      const link = page.getByRole('link', { name: 'go to its new place' });
      expect(await link.isVisible()).toBe(true);
      expect(await page.getByText('The paper knows no dowser').isVisible()).toBe(false);
      await link.click();
      expect(page.url()).toBe(site.at('/glossary/#butt'));
    });
    await following('/glossary/', withoutScripts, async (page) => {
      expect(await page.getByText('has moved').isVisible()).toBe(false);
    });
  });

  test('with scripts, a part that left its page is gone after at once', async () => {
    await following('/glossary/#cistern', {}, (page) => page.waitForURL(site.at('/glossary/#butt')));
  });

  test.each([{ javaScriptEnabled: true }, withoutScripts])(
    'a part that was taken out leaves a note that says why (%o)',
    async (options) => {
      await following('/glossary/#dowser', options, async (page) => {
        const note = page.getByText('The paper knows no dowser');
        expect(await note.isVisible()).toBe(true);
        expect(await note.innerText()).toContain('4 March 2002');
        expect(page.url()).toBe(site.at('/glossary/#dowser'));
      });
    },
  );

  test('a page that was taken out says why and what took its place', async () => {
    await following('/quotes/themes/envy/#who-speaks', withoutScripts, async (page) => {
      expect(await page.getByRole('main').innerText()).toContain(
        'Nothing that is quoted turned out to be about envy.',
      );
      await page.getByRole('main').getByRole('link', { name: 'Trust' }).click();
      expect(page.url()).toBe(site.at('/quotes/themes/trust/'));
    });
  });

  test('the record tells what became of each', () => {
    const json = (name: string) => JSON.parse(readFileSync(join(folder, 'data', name), 'utf8')) as object;
    const record = json('permalinks.json') as { address: string; status: string; url: string }[];
    expect(jsonFaults(json('permalinks.schema.json'), record)).toEqual([]);
    const status = Map.groupBy(record, (one) => one.status);
    expect(status.get('moved')?.map(({ address }) => address)).toContain('/read/slope/#slope-1');
    expect(status.get('retired')?.map(({ address }) => address)).toContain('/quotes/themes/envy/');
    expect(record.every(({ url }) => new URL(url).pathname.startsWith(base))).toBe(true);
  });
});

describe.each(sites)('the page about addresses below $base', ({ folder }) => {
  test('shows the whole record', () => {
    const page = readFileSync(join(folder, 'about/permalinks/index.html'), 'utf8');
    const record = JSON.parse(readFileSync(join(folder, 'data/permalinks.json'), 'utf8')) as {
      address: string;
    }[];
    expect(record.length).toBeGreaterThan(500);
    expect(record.filter(({ address }) => !page.includes(`>${address}</a>`))).toEqual([]);
  });
});
