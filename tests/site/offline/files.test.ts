import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { smallSites } from '../sites.ts';
import { Host, mostFolders } from './host.ts';

const [built] = smallSites();
let browser: Browser;
let host: Host;
let reader: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  host = await Host.open(built, mostFolders);
  reader = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await reader.newPage();
  await page.goto(host.at('/quotes/keep-the-peace/'));
  await page.waitForFunction(async (url) => (await caches.match(url)) !== undefined, page.url());
  await page.close();
  host.cut();
});
afterAll(async () => {
  await reader.close();
  host.close();
  await browser.close();
});

describe('files for others, without a network', () => {
  test.each([
    '/data/cite/quotes/keep-the-peace.ris',
    '/embed/quote/keep-the-peace/',
    '/download/joined-up.epub',
  ])('%s says in words what it is and leads to what is kept', async (address) => {
    const page = await reader.newPage();
    expect((await page.goto(host.at(address)))?.status()).toBe(503);
    expect(await page.locator('main').innerText()).toMatch(/offline.*needs a connection/s);
    if (!address.startsWith('/download/')) {
      await page.locator('main').getByRole('link').click();
      await page.waitForURL(host.at('/quotes/keep-the-peace/'));
    }
    await page.close();
  });

  test('a frame on one’s own page says so too, and opens the piece beside it', async () => {
    const page = await reader.newPage();
    await page.goto(host.at('/quotes/keep-the-peace/'));
    await page.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.src = source;
      document.body.append(frame);
    }, host.at('/embed/quote/keep-the-peace/'));
    const link = page.frameLocator('iframe').getByRole('link', { name: 'its own page' });
    expect(await link.getAttribute('href')).toBe(host.at('/quotes/keep-the-peace/'));
    await page.close();
  });
});
