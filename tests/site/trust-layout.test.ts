import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOf, pagesOf, someVoice } from './access/pages.ts';
import { broken } from './broken-words.ts';
import { atRest, openBrowser, sideBySide } from './browser.ts';
import { openOnPaper } from './paper.ts';
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

test('no word is broken inside on paper, on a page of any kind', async () => {
  const found: string[] = [];
  await sideBySide(
    kindsOf(site).filter((one) => !one.endsWith('/slides/')),
    async (path) => {
      const page = await openOnPaper(browser, running, path);
      // Addresses, file names and code may break anywhere; a hyphen that the browser sets shows that the word goes on.
      const words = await broken(
        page,
        'body',
        String.raw`(?<![\p{L}\p{N}\/._#=-])\p{L}{3,}(?![\p{L}\p{N}\/_#=]|[.:]\S)`,
      );
      found.push(...words.map((word) => `${path}: ${word}`));
      await page.close();
    },
  );
  expect(found).toEqual([]);
});

test('no name of a theme is broken in a count of quotations on a phone', async () => {
  const page = await visit(someVoice(site), {
    viewport: { width: 320, height: 800 },
    isMobile: true,
  });
  expect(await broken(page, '.counts tbody th')).toEqual([]);
  await page.context().close();
});

test('in a narrow window the handle of a paragraph without a place of its own follows its last word', async () => {
  const alone: string[] = [];
  await sideBySide(
    pagesOf(site).filter((path) => /^\/read\/[^/]+\/$/.test(path)),
    async (path) => {
      const page = await visit(path, { viewport: { width: 768, height: 900 } });
      for (const width of [320, 360, 390, 768]) {
        await page.setViewportSize({ width, height: 900 });
        await atRest(page);
        const found = await page.locator('.para:has(.locator.again):has(.handle)').evaluateAll((paragraphs) =>
          paragraphs.flatMap((paragraph) => {
            const words = document.createRange();
            words.selectNodeContents(paragraph.querySelector('.para-text') ?? paragraph);
            const last = Math.max(...[...words.getClientRects()].map(({ bottom }) => bottom));
            const handle = paragraph.querySelector('.para-margin .handle')?.getBoundingClientRect();
            return handle && handle.top < last && handle.right <= innerWidth ? [] : [paragraph.id];
          }),
        );
        alone.push(...found.map((id) => `${path}#${id}, ${width} px`));
      }
      await page.context().close();
    },
  );
  expect(alone).toEqual([]);
});

test('in forced colours what one is to press first has the system’s colours and a thicker edge', async () => {
  for (const [path, primary] of [
    ['/', '.button-primary'],
    ['/read/theory/', '.way-next'],
  ] as const) {
    const page = await visit(path, { forcedColors: 'active' });
    const look = await page
      .locator(primary)
      .first()
      .evaluate((one) => {
        const { borderTopWidth, forcedColorAdjust } = getComputedStyle(one);
        return { borderTopWidth, forcedColorAdjust };
      });
    expect(look).toEqual({ borderTopWidth: '2px', forcedColorAdjust: 'auto' });
    await page.context().close();
  }
});
