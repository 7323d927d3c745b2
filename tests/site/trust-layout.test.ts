import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagesOf, someVoice } from './access/pages.ts';
import { broken } from './broken-words.ts';
import { atRest, served, sideBySide } from './browser.ts';
import { site } from './sites.ts';

const { browser, site: running } = await served(site);

async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(running.at(path));
  await atRest(page);
  return page;
}

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
        // On a phone the mark of a note keeps the handle off itself, if need be on a line of its own.
        const some = width < 768 ? ':not(:has(.note-ref))' : '';
        const found = await page
          .locator(`.para:has(.locator.again):has(.handle)${some}`)
          .evaluateAll((paragraphs) =>
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
