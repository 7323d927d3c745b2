import { describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { sites } from './sites.ts';

describe.each(sites)('the front page below $base', async (built) => {
  const { browser, site } = await served(built);

  test('opens with nothing missing, nothing forbidden and nothing fetched from elsewhere', async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
    page.on('request', (request) => request.url().startsWith(site.at('/')) || wrong.push(request.url()));
    page.on('response', (response) => response.ok() || wrong.push(`${response.status()}: ${response.url()}`));
    await page.goto(site.at('/'), { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  test('an address that was never published gets the site’s own page, with a way home', async () => {
    const page = await browser.newPage();
    const response = await page.goto(site.at('/no/such/page/'));
    expect(response?.status()).toBe(404);
    const home = new URL(site.at('/')).pathname;
    expect(await page.locator(`a[href="${home}"]`).count()).toBeGreaterThan(0);
  });
});
