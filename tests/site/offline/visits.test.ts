import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { smallSites } from '../sites.ts';
import { Host, metered, mostFolders, noRoom } from './host.ts';
import { cachesOf, keepAll, noticeOf, openPanel, panelOf, press, untilSaid, wholeSite } from './reader.ts';

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

/** Opens a page and waits until a worker is there and has kept it. */
async function read(path: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(host.at(path));
  const isKept = () =>
    page.evaluate((url) => caches.match(url).then((found) => found !== undefined), host.at(path));
  await expect.poll(isKept).toBe(true);
  return page;
}

describe('a first visit', () => {
  test('keeps the page that is read and what it wears; others get a page that helps', async () => {
    const page = await read('/read/water/');
    host.cut();
    await page.goto(host.at('/read/water/'));
    expect(await page.title()).toContain('The tap');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Serif');
    expect((await page.goto(host.at('/read/ground/')))?.status()).toBe(503);
  });

  test('that goes on to a second page loads the rest, and tells at its foot how far it is', async () => {
    const page = await read('/read/water/');
    await page.goto(host.at('/read/ground/'));
    const notice = noticeOf(page);
    await notice.getByText(wholeSite).waitFor();
    expect(await notice.getAttribute('data-asks')).toBeNull();
    expect(await cachesOf(page)).toHaveLength(1);
  });

  test('asks the host for nothing before the page is there', async () => {
    const page = await reader.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(host.at('/'), { waitUntil: 'load' });
    const early = asked.filter((path) => /sw\.js|offline\.json|offline-view/.test(path));
    expect(early).toEqual([]);
  });

  test('that is cut off tells what came, and goes on from there', async () => {
    const page = await openPanel(reader, host);
    await untilSaid(page, 'A part of this site is on this machine.');
    host.cut(12);
    await press(page, 'Keep the whole site');
    await untilSaid(page, 'The network failed');
    const told = /(\d+) of (\d+) files/.exec(await panelOf(page).innerText());
    const [before, total] = [Number(told?.[1]), Number(told?.[2])];
    expect(before).toBeGreaterThan(12);
    host.restore();
    host.asked.length = 0;
    await press(page, 'Keep the whole site');
    await untilSaid(page, wholeSite);
    // The worker’s own script apart, only what was missing.
    expect(host.asked.filter((path) => !path.endsWith('/sw.js'))).toHaveLength(total - before);
  });

  test('for which there is no room keeps what came first, and says so', async () => {
    host.before = noRoom(60);
    const page = await openPanel(reader, host);
    await press(page, 'Keep the whole site');
    await untilSaid(page, 'Your browser gives this site no more room. What came first is kept');
    expect(await panelOf(page).innerText()).toMatch(/\d+ of \d+ files, [\d.]+ MB of [\d.]+ MB/);
    host.cut();
    await page.reload();
    await untilSaid(page, 'is kept');
  });
});

describe('over a metered connection', () => {
  beforeEach(() => {
    host.before = metered;
  });

  test('the size is said first, and a no is not asked about again', async () => {
    await read('/read/water/');
    const page = await read('/read/ground/');
    const notice = noticeOf(page);
    await notice
      .getByText(/loads up to [\d.]+ MB over a connection that your browser calls metered/)
      .waitFor();
    expect(await notice.getAttribute('data-asks')).not.toBeNull();
    host.asked.length = 0;
    await notice.getByRole('button', { name: 'No, thank you' }).click();
    await notice.waitFor({ state: 'hidden' });
    await page.goto(host.at('/read/water/'));
    await page.waitForLoadState('networkidle');
    expect(await notice.isVisible()).toBe(false);
    expect(host.asked.length).toBeLessThan(20);
  });

  test('the site is loaded when the reader asks', async () => {
    const page = await keepAll(reader, host);
    host.cut();
    await page.goto(host.at('/read/ground/'));
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe('a reader', () => {
  test('takes everything away again, and it stays away', async () => {
    const page = await keepAll(reader, host);
    await press(page, 'Remove it from this machine');
    await untilSaid(page, 'Nothing of this site is kept on this machine.');
    for (const path of ['/read/water/', '/about/download/']) {
      await page.goto(host.at(path));
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      expect(
        await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
      ).toBe(0);
    }
    await press(page, 'Keep the whole site');
    await untilSaid(page, wholeSite);
  });

  test('stops the loading, and what came stays', async () => {
    const page = await openPanel(reader, host);
    await press(page, 'Keep the whole site');
    await press(page, 'Stop loading');
    await untilSaid(page, 'A part of this site is on this machine.');
    const [files = 0] = await cachesOf(page);
    const next = await openPanel(reader, host);
    await next.waitForLoadState('networkidle');
    expect(await cachesOf(page)).toEqual([files]);
  });
});
