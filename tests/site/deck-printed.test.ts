import { expect, test } from 'vitest';
import { served } from './browser.ts';
import { openDeck, sessionsOf } from './decks.ts';
import { printOut } from './paper.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
const windows = [
  { width: 1280, height: 720 },
  { width: 1280, height: 1000 },
  { width: 1680, height: 700 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
];

test.each(windows)(
  'a deck prints one slide a sheet, with nothing cut off, from a window of $width by $height',
  async (viewport) => {
    const { page, slides } = await openDeck(browser, site, sessionsOf(built)[0] ?? '', { viewport });
    expect(await printOut(page)).toEqual({ sheets: slides.length, size: ['960×540'] });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const cutOff = await page.locator('.frame').evaluateAll((frames) =>
      frames
        .filter((frame) => {
          const { right, bottom } = frame.getBoundingClientRect();
          return [...frame.querySelectorAll('*')]
            .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, figcaption'))
            .map((one) => one.getBoundingClientRect())
            .some((box) => box.right > right + 1 || box.bottom > bottom + 1);
        })
        .map((frame) => frame.parentElement?.id),
    );
    expect(cutOff).toEqual([]);
    await page.context().close();
  },
);

test.each(windows)(
  'a deck prints one slide a sheet with what is said about it, from a window of $width by $height',
  async (viewport) => {
    const { page, slides } = await openDeck(browser, site, sessionsOf(built)[0] ?? '', { viewport });
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator('.deck-menu summary').click();
    await page.locator('.deck-menu [data-action=notes]').click();
    expect(await printOut(page)).toEqual({ sheets: slides.length, size: ['595×842'] });
    await page.context().close();
  },
);
