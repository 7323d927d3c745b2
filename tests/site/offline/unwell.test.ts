import type { ServerResponse } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { smallSites } from '../sites.ts';
import { Host, mostFolders } from './host.ts';
import { read } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const badGateway = (_: unknown, response: ServerResponse) =>
  void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');

test.each([
  ['never answers', () => undefined],
  ['says that it is unwell', badGateway],
] as const)('a page that was read opens when its host %s', async (_, refuse) => {
  const host = await Host.open(smallSites()[0], mostFolders);
  const reader = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await read(reader, host, '/read/water/');
  await page.goto(host.at('/read/ground/'));
  host.refuse = refuse;
  host.cut();
  const before = Date.now();
  await page.goto(host.at('/read/water/'), { waitUntil: 'commit', timeout: 10_000 });
  expect(Date.now() - before).toBeLessThan(7000);
  await expect.poll(() => page.title()).toContain('The tap');
  await reader.close();
  host.close();
});
