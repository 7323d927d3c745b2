import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { type OpenDeck, openDeck, sessionsOf } from './decks.ts';
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

describe.each(windows)('from a window of $width by $height', (viewport) => {
  let deck: OpenDeck;
  beforeAll(async () => {
    deck = await openDeck(browser, site, sessionsOf(built)[0] ?? '', { viewport });
  });
  afterAll(() => deck.page.context().close());

  test('a deck prints one slide a sheet, with nothing cut off', async () => {
    const { page, slides } = deck;
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
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  });

  test('a deck prints one slide a sheet with what is said about it', async () => {
    const { page, slides } = deck;
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator('.deck-menu summary').click();
    await page.locator('.deck-menu [data-action=notes]').click();
    expect(await printOut(page)).toEqual({ sheets: slides.length, size: ['595×842'] });
  });
});
