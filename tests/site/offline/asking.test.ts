import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/features/offline/messages.ts';
import { atRest, openBrowser } from '../browser.ts';
import { smallSites } from '../sites.ts';
import { editionOf } from './edition-of.ts';
import { Host, mostFolders } from './host.ts';
import {
  addressesKept,
  cachesOf,
  keepAll,
  noticeOf,
  openPanel,
  press,
  read,
  textsKept,
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

describe('a reader', () => {
  test('takes everything away again, and it stays away', async () => {
    const page = await keepAll(reader, host);
    await press(page, 'Remove from this device');
    await untilSaid(page, 'Nothing from this site is saved on this device.');
    for (const path of ['/read/water/', '/about/download/']) {
      await page.goto(host.at(path));
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      expect(
        await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
      ).toBe(0);
    }
    await press(page, 'Make available offline');
    await untilSaid(page, wholeSite);
  });

  test('stops the loading: what came stays, and the rest is not gone on with', async () => {
    const page = await openPanel(reader, host);
    await press(page, 'Make available offline');
    await press(page, 'Stop loading');
    await untilSaid(page, 'The rest of the site needs a connection.');
    const before = await addressesKept(page, host);
    const next = await openPanel(reader, host);
    await atRest(next);
    await next.waitForTimeout(1000);
    const { files, own } = await next.evaluate(
      async (url) => (await (await fetch(url)).json()) as Edition,
      host.at('/offline.json'),
    );
    const byItself = files.slice(0, own).map(([address]) => address);
    const after = await addressesKept(page, host);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.filter((address) => !before.includes(address) && !byItself.includes(address))).toEqual([]);
  });

  test('reads on the button how much the whole site weighs, in the settings too, and on the page about it', async () => {
    const { files } = editionOf(built);
    const all = files.reduce((sum, [, bytes]) => sum + bytes, 0);
    host.close();
    host = await Host.open(built);
    const page = await read(reader, host, '/read/water/');
    await page.getByRole('button', { name: 'Settings' }).click();
    const button = page
      .locator('reader-settings')
      .getByRole('button', { name: /^Make available offline, [\d.]+ MB$/ });
    await button.waitFor();
    const told = Number(/[\d.]+/.exec((await button.textContent()) ?? '')?.[0]);
    expect(told).toBeLessThanOrEqual(all / 1e6);
    expect(told).toBeGreaterThan(all / 2e6);
    await button.click();
    await page.locator('reader-settings .offline-says').getByText(wholeSite).waitFor();
    await page.goto(host.at('/offline/'));
    expect(await page.locator('h1').textContent()).toBe('Reading offline');
    await untilSaid(page, wholeSite);
  });

  test('who asks in one tab sees in that tab how far it is, and is not followed by it to others', async () => {
    const other = await read(reader, host, '/read/water/');
    const page = await keepAll(reader, host);
    expect(await noticeOf(other).isVisible()).toBe(false);
    await page.goto(host.at('/read/ground/'));
    await atRest(page);
    expect(await noticeOf(page).isVisible()).toBe(false);
    const third = await openPanel(reader, host);
    await untilSaid(third, wholeSite);
  });

  test('who asked, and was cut off, has the rest loaded by the next page', async () => {
    const page = await openPanel(reader, host);
    await untilSaid(page, 'The rest of the site needs a connection.');
    host.cut(12);
    await press(page, 'Make available offline');
    await untilSaid(page, 'The connection failed');
    host.restore();
    await page.goto(host.at('/read/water/'));
    const { total } = await page.evaluate(async (url) => {
      const list = (await (await fetch(url)).json()) as { files: unknown[] };
      return { total: list.files.length };
    }, host.at('/offline.json'));
    // Besides the files, their list and the mark that all are here.
    await expect.poll(() => cachesOf(page)).toEqual([total + 2]);
  });

  test('without a network is told what to do instead of a page that is not saved, and which are', async () => {
    const page = await read(reader, host, '/read/water/');
    host.cut();
    await page.goto(host.at('/read/ground/'));
    const main = page.locator('main');
    await main.getByRole('heading', { name: 'You’re offline, and this page isn’t saved' }).waitFor();
    expect(await page.title()).toContain('this page isn’t saved');
    await main.getByText('go back, open one of the pages below, or try again').waitFor();
    await main.getByRole('button', { name: 'Make available offline' }).waitFor();
    await main.getByRole('link', { name: /^The tap/ }).click();
    expect(page.url()).toBe(host.at('/read/water/'));
    await page.goto(host.at('/read/ground/'));
    await main.getByRole('button', { name: 'Go back' }).click();
    await page.waitForURL(host.at('/read/water/'));
    await page.goto(host.at('/read/ground/'));
    host.restore();
    await main.getByRole('button', { name: 'Try again' }).click();
    await main.locator('h1', { hasNotText: 'offline' }).waitFor();
  });

  test('keeps what was read when there is a new edition, without asking for the rest', async () => {
    const page = await read(reader, host, '/read/water/');
    await host.renew((text) => text.replace(/<h1[^>]*>/, '$&Second: '), ['read/water/index.html']);
    await page.goto(host.at('/'));
    await expect
      .poll(async () =>
        (await textsKept(page, host, '/read/water/')).some((text) => text.includes('Second: ')),
      )
      .toBe(true);
    host.cut();
    await page.goto(host.at('/read/water/'));
    expect(await page.locator('h1').textContent()).toContain('Second: ');
    expect((await page.goto(host.at('/read/ground/')))?.status()).toBe(503);
  });
});
