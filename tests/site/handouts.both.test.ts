import { describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { openDeck, sessionsOf } from './decks.ts';
import { openOnPaper, printOut } from './paper.ts';
import { isQuick, site as built } from './sites.ts';

const { browser, site } = await served(built);

const [any = '', ...others] = sessionsOf(built);

describe.each(isQuick ? [any] : others)('of %s', (session) => {
  test('the handout takes two sheets of A4 at most, with the session’s QR code once that leads to others than this machine', async () => {
    const page = await openOnPaper(browser, site, `/teach/${session}/handout/`);
    const code = page.locator('.handout-qr');
    expect(await code.isVisible()).toBe(false);
    // As a published site has it.
    await code.evaluate((element) => element.toggleAttribute('hidden', false));
    expect(await code.locator('.qr').isVisible()).toBe(true);
    const { sheets, size } = await printOut(page);
    expect(size).toEqual(['595×842']);
    expect(sheets).toBeLessThanOrEqual(2);
    await page.close();
  });

  test('the slides print one a sheet, and as notes pages with what is said', async () => {
    const { page, slides } = await openDeck(browser, site, session, { colorScheme: 'dark' });
    expect(await printOut(page)).toEqual({ sheets: slides.length, size: ['960×540'] });
    await page.evaluate(() => {
      window.print = () => undefined;
      document.querySelector<HTMLElement>('[data-action="notes"]')?.click();
    });
    const notes = await printOut(page);
    expect(notes.size).toEqual(['595×842']);
    expect(notes.sheets).toBeGreaterThanOrEqual(slides.length);
    expect(notes.sheets).toBeLessThan(2 * slides.length);
    await page.context().close();
  });

  test('the session’s page prints on A4, with every slide whole', async () => {
    const page = await openOnPaper(browser, site, `/teach/${session}/`);
    const { size, sheets } = await printOut(page);
    expect(size).toEqual(['595×842']);
    expect(sheets).toBeGreaterThan(4);
    expect(
      await page.locator('.slide').evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside)),
    ).not.toContain('auto');
    await page.close();
  });
});
