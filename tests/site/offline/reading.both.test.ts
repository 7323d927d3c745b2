import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, downloaded } from '../browser.ts';
import { answerOf, check, comeNear, verdict } from '../self-check.ts';
import { isQuick, sites, smallSites } from '../sites.ts';
import { editionOf, pagesOf, stayingPagesOf, textOf } from './edition-of.ts';
import { Host } from './host.ts';
import { keepAll } from './reader.ts';

describe.each([smallSites()[isQuick ? 1 : 0]])(
  'with the network cut after one visit, below $base',
  (built) => {
    const pages = stayingPagesOf(built);
    let browser: Browser;
    let host: Host;
    let reader: BrowserContext;
    let wrong: string[] = [];

    beforeAll(async () => {
      [browser, host] = await Promise.all([openBrowser(), Host.open(built)]);
      reader = await browser.newContext({ serviceWorkers: 'allow' });
      await (await keepAll(reader, host)).close();
      host.cut();
    });
    afterAll(async () => {
      host.close();
      await browser.close();
    });

    const open = async (path: string): Promise<Page> => {
      wrong = [];
      const page = await reader.newPage();
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(String(error)));
      await page.goto(host.at(path));
      return page;
    };

    test('every page opens with its styles and scripts', async () => {
      const page = await open('/');
      for (const address of pages) {
        const answer = await page.goto(host.at(`/${address}`));
        expect(answer?.status(), address).toBe(200);
        expect(await answer?.text(), address).toBe(textOf(built, address));
      }
      expect(pages.length).toBeGreaterThan(30);
      expect(wrong).toEqual([]);
      await page.close();
    });

    test('addresses are understood with a query, without their slash, and by the name of their file', async () => {
      const page = await open('/quotes/?theme=envy');
      for (const path of ['/quotes?theme=envy', '/quotes/index.html?theme=envy'])
        expect((await page.goto(host.at(path)))?.status(), path).toBe(200);
      await page.goto(host.at('/quotes?theme=envy'));
      expect(page.url()).toBe(host.at('/quotes/?theme=envy'));
      await page.close();
    });

    test('an address where nothing is kept gets a page that helps', async () => {
      const page = await reader.newPage();
      const answer = await page.goto(host.at('/quotes/nowhere/at/all/'));
      expect(answer?.status()).toBe(503);
      expect(await page.locator('h1').textContent()).toBe('You’re offline, and this page isn’t saved');
      await page.locator('main').getByRole('link', { name: 'Search', exact: false }).first().click();
      await page.locator('search-panel input[type=search]:visible').waitFor();
      await page.close();
    });

    test('the whole text can be searched', async () => {
      const page = await open('/');
      await page.locator('button.search-open').click();
      await page.locator('search-panel input[type=search]:visible').fill('water');
      await page.locator('.search-result a:visible').first().click();
      await page.waitForURL((url) => url.pathname !== built.base);
      expect(wrong).toEqual([]);
      await page.close();
    });

    test('the quotations can be searched', async () => {
      const page = await open('/quotes/?q=water');
      await page.locator('quote-explorer[data-shows=results] a.place').first().waitFor();
      expect(wrong).toEqual([]);
      await page.close();
    });

    test('a question is marked', async () => {
      const page = await open('/read/water/');
      await comeNear(page);
      const question = page.locator('.questions > [data-type=single]').first();
      const right = (await answerOf(question)).findIndex((answer) => answer.right);
      await question.locator('.fields input').nth(right).check();
      await check(question);
      expect(await verdict(question)).toBe('Right.');
      expect(wrong).toEqual([]);
      await page.close();
    });

    test('what was kept in the notebook is saved as a file', async () => {
      const items = JSON.parse(readFileSync(join(built.folder, 'notebook/items.json'), 'utf8')) as {
        items: { kind: string; id: string }[];
      };
      const [kept] = items.items.filter(({ kind }) => kind === 'quote');
      const page = await open(`/quotes/${kept?.id}/`);
      await page.locator('keep-button button').first().click();
      await page.locator('keep-button button[aria-pressed=true]').first().waitFor();
      await page.goto(host.at('/notebook/'));
      await page.locator('.notebook-count').waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the notebook file' }).click(),
      ]);
      expect((await downloaded(file)).toString()).toContain(kept?.id);
      expect(wrong).toEqual([]);
      await page.close();
    });

    test('a pack is made', async () => {
      const page = await open('/teach/packs/?table=all&as=imscc');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Make the file' }).click(),
      ]);
      expect((await downloaded(file)).length).toBeGreaterThan(1000);
      expect(wrong).toEqual([]);
      await page.close();
    });

    test('slides are shown, and a page is cited', async () => {
      const page = await open(`/${pages.find((address) => address.endsWith('/slides/'))}`);
      await page.locator('.reveal.ready, .deck-menu').first().waitFor();
      await page.goto(host.at('/read/water/'));
      await page.locator('cite-panel summary').click();
      await page.locator('cite-panel select').waitFor();
      expect(wrong).toEqual([]);
      await page.close();
    });

    test('passages can be coded', async () => {
      const page = await open('/teach/coding/');
      await page.getByRole('button', { name: /begin/i }).first().click();
      expect(await page.locator('coding-exercise').innerText()).not.toContain('could not');
      expect(wrong).toEqual([]);
      await page.close();
    });
  },
);

test.each(isQuick ? [...sites, ...smallSites()] : sites)(
  'an edition of $folder has every page that is not for frames',
  (built) => {
    const kept = new Set(pagesOf(built));
    const links = [...kept].flatMap((address) =>
      [...textOf(built, address).matchAll(/href="([^"#?]+\/)["#?]/g)].map(([, href = '']) => href),
    );
    const inside = links.filter((href) => href.startsWith(built.base) && !href.includes('/embed/'));
    expect(inside.filter((href) => !kept.has(href.slice(built.base.length)))).toEqual([]);
  },
);

test.each(sites)(
  'what $folder keeps without asking is the shell and the searches, and no more than 2.1 MB',
  (built) => {
    const { files, own } = editionOf(built);
    const kept = files.slice(0, own);
    const others = kept
      .map(([address]) => address)
      .filter((address) => !/^(assets|pagefind)\//.test(address) && address.includes('/'));
    expect(
      others.filter(
        (address) => !/^(offline|search|quotes)\/$|^quotes\/corpus|^search\/\w+\.json$/.test(address),
      ),
    ).toEqual([]);
    expect(kept.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(2_100_000);
  },
);
