import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someVoice } from './access/pages.ts';
import { broken } from './broken-words.ts';
import { atRest, openBrowser } from './browser.ts';
import { type RunningSite, serveSite } from './server.ts';
import { site } from './sites.ts';

let browser: Browser;
let running: RunningSite;
beforeAll(async () => {
  [browser, running] = await Promise.all([openBrowser(), serveSite(site)]);
});
afterAll(async () => {
  await browser.close();
  running.close();
});

async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(running.at(path));
  await atRest(page);
  return page;
}

test('no name of a mode is broken on the printed front page', async () => {
  // As wide as what stands between the margins of A4.
  const page = await visit('/', { viewport: { width: 680, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  expect(await broken(page, '.pole span')).toEqual([]);
  await page.context().close();
});

test('no name of a theme is broken in a count of quotations on a phone', async () => {
  const page = await visit(someVoice(site), {
    viewport: { width: 320, height: 800 },
    isMobile: true,
  });
  expect(await broken(page, '.counts tbody th')).toEqual([]);
  await page.context().close();
});
