import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openBrowser } from '../browser.ts';
import type { BuiltSite } from '../sites.ts';
import { Host, mostFolders } from './host.ts';
import { keepAll } from './reader.ts';

const pages = ['read/water/index.html', 'read/ground/index.html'];
/** A script that the pages ask for, and that the second edition changes too, under the same name. */
export const script = 'edition.js';
const first = '(() => {})();';
const second = (text: string) =>
  text.replace(/<h1[^>]*>/, '$&Second: ').replace(first, '(() => { window.second = true; })();');

/** A reader who has the whole site, anew for each test. */
export function kept(built: BuiltSite) {
  let browser: Browser;
  const it = {} as { host: Host; reader: BrowserContext };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    it.host = await Host.open(built, mostFolders);
    it.host.add(script, first);
    const tag = `<script src="${built.base}${script}"></script>`;
    await it.host.renew((text) => text.replace('</head>', `${tag}</head>`), pages, '2026-11-23');
    it.reader = await browser.newContext({ serviceWorkers: 'allow' });
    await (await keepAll(it.reader, it.host)).close();
  });
  afterEach(async () => {
    await it.reader.close();
    it.host.close();
  });
  return it;
}

/** Publishes the second edition. */
export const renew = (host: Host) => host.renew(second, [...pages, script]);

export const goTo = (host: Host, page: Page, path: string) => page.goto(host.at(path));

/** Whether a page, and a script that it asks for, are of the second edition. */
export const isSecond = async (page: Page) => [
  (await page.locator('h1').textContent())?.startsWith('Second'),
  await page.evaluate(() => 'second' in window),
];
