import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { atRest, openBrowser } from '../browser.ts';
import { smallSites } from '../sites.ts';
import { editionOf } from './edition-of.ts';
import { Host, metered, mostFolders, noRoom } from './host.ts';
import {
  addressesKept,
  isKept,
  keepAll,
  noticeOf,
  openPanel,
  panelOf,
  press,
  read,
  untilSaid,
  wholeSite,
} from './reader.ts';

const [built] = smallSites();
let browser: Browser;
let host: Host;
let reader: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await Host.open(built, mostFolders);
  reader = await browser.newContext({ serviceWorkers: 'allow' });
});
afterEach(async () => {
  await reader.close();
  host.close();
});

describe('a first visit', () => {
  test('keeps the page that is read and its styles; others get a page that helps', async () => {
    const page = await read(reader, host, '/read/water/');
    host.cut();
    await page.goto(host.at('/read/water/'));
    expect(await page.title()).toContain('The tap');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Serif');
    expect((await page.goto(host.at('/read/ground/')))?.status()).toBe(503);
  });

  test('that goes on to further pages keeps them and the searches, and nothing else; no page says so', async () => {
    host.close();
    host = await Host.open(built);
    const { files, own } = editionOf(built);
    const pages = ['read/water/', 'read/ground/', 'glossary/'];
    const page = await read(reader, host, '/read/water/');
    for (const path of pages.slice(1)) {
      await page.goto(host.at(`/${path}`));
      await expect.poll(() => isKept(page, host, path)).toBe(true);
    }
    await expect.poll(() => addressesKept(page, host)).toContain(files[own - 1]?.[0]);
    await atRest(page);
    const kept = await addressesKept(page, host);
    const mayBe = new Set([...files.slice(0, own).map(([address]) => address), ...pages, 'offline.json']);
    const asked = await Promise.all(
      pages.map((path) => readFile(join(built.folder, path, 'index.html'), 'utf8')),
    );
    expect(
      kept.filter((address) => !mayBe.has(address) && !asked.some((text) => text.includes(address))),
    ).toEqual([]);
    const bytes = new Map(files.map(([address, size]) => [address, size]));
    const sum = (of: Iterable<string>) =>
      [...of].reduce((all, address) => all + (bytes.get(address) ?? 0), 0);
    expect(sum(kept)).toBeLessThanOrEqual(sum(mayBe) + 100_000);
    expect(await noticeOf(page).isVisible()).toBe(false);

    // Without a network both searches find.
    host.cut();
    await page.goto(host.at('/search/?q=water'));
    await page.locator('.search-result a').first().waitFor();
    await page.goto(host.at('/quotes/?q=water'));
    await page.locator('quote-explorer[data-shows=results] a.place').first().waitFor();
  });

  test('asks the host for nothing before the page is there', async () => {
    const page = await reader.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(host.at('/'), { waitUntil: 'commit' });
    await page.waitForLoadState('load');
    const early = asked.filter((path) => /sw\.js|offline\.json|offline-view/.test(path));
    expect(early).toEqual([]);
  });

  test('that is cut off tells what came, and goes on from there', async () => {
    const page = await openPanel(reader, host);
    await untilSaid(page, 'The rest of the site needs a connection.');
    host.cut(12);
    await press(page, 'Make available offline');
    await untilSaid(page, 'The connection failed');
    const told = /(\d+) of (\d+) files/.exec(await panelOf(page).innerText());
    const [before, total] = [Number(told?.[1]), Number(told?.[2])];
    expect(before).toBeGreaterThan(12);
    host.restore();
    host.asked.length = 0;
    await press(page, 'Make available offline');
    await untilSaid(page, wholeSite);
    // The worker’s own script apart, only what was missing.
    expect(host.asked.filter((path) => !path.endsWith('/sw.js'))).toHaveLength(total - before);
  });

  test('for which there is no room keeps what came first, and says so', async () => {
    host.before = noRoom(20);
    const page = await openPanel(reader, host);
    await press(page, 'Make available offline');
    await untilSaid(page, 'Your browser has no space for the whole site.');
    expect(await panelOf(page).innerText()).toMatch(/\d+ of \d+ files, [\d.]+ MB of [\d.]+ MB/);
    host.cut();
    await page.reload();
    await untilSaid(page, /(saved|kept)/);
  });
});

describe('over a metered connection', () => {
  beforeEach(() => {
    host.before = metered;
  });

  test('only the pages that are read are kept, and nobody is asked', async () => {
    host.close();
    host = await Host.open(built);
    host.before = metered;
    await read(reader, host, '/read/water/');
    const page = await read(reader, host, '/read/ground/');
    await atRest(page);
    expect(await noticeOf(page).isVisible()).toBe(false);
    expect((await addressesKept(page, host)).filter((address) => /^pagefind|corpus/.test(address))).toEqual(
      [],
    );
  });

  test('the site is loaded when the reader asks', async () => {
    const page = await keepAll(reader, host);
    host.cut();
    await page.goto(host.at('/read/ground/'));
    expect(await page.locator('h1').count()).toBe(1);
  });
});
