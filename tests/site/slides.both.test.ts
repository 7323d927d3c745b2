import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { openDeck, sessionsOf, shows } from './decks.ts';
import { type RunningSite, serveSite } from './server.ts';
import { sites } from './sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(sites)('a deck below $base', (built) => {
  const session = sessionsOf(built)[0] ?? '';
  let site: RunningSite;
  beforeAll(async () => {
    site = await serveSite(built);
  });
  afterAll(() => site.close());

  test('is turned by the keys that lecturers know', async () => {
    const { page, slides, wrong } = await openDeck(browser, site, session);
    const turns: [key: string, slide: number][] = [
      ['ArrowRight', 1],
      ['Space', 2],
      ['PageDown', 3],
      ['ArrowLeft', 2],
      ['Shift+Space', 1],
      ['End', slides.length - 1],
      ['Home', 0],
    ];
    for (const [key, slide] of turns) {
      await page.keyboard.press(key);
      await shows(page, slides[slide]);
    }
    await page.keyboard.press('o');
    await page.locator('.reveal.overview').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.reveal:not(.overview)').waitFor();
    await page.keyboard.press('b');
    await page.locator('.reveal.paused').waitFor();
    await page.keyboard.press('b');
    await page.locator('.reveal:not(.paused)').waitFor();
    await page.keyboard.press('Shift+Slash');
    await expect.poll(() => page.locator('.r-overlay').innerText()).toContain('Speaker view');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('opens at the slide that its address names, and names the slide that it shows', async () => {
    const { page, slides } = await openDeck(browser, site, session, { at: '#deck-outcomes' });
    await shows(page, 'deck-outcomes');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#/${slides[2] ?? ''}`);
    await page.context().close();
  });

  test('is turned by a swipe', async () => {
    const { page, slides } = await openDeck(browser, site, session, {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
    });
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...x: number[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: x.map((at) => ({ x: at, y: 200 })) });
    await touch('touchStart', 300);
    await touch('touchMove', 220);
    await touch('touchMove', 120);
    await touch('touchEnd');
    await shows(page, slides[1]);
    await page.context().close();
  });

  test('has a speaker’s view that shows what is said, turns the slides and follows them', async () => {
    const { page, slides, wrong } = await openDeck(browser, site, session, { at: '#deck-outcomes' });
    const [view] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await view.locator('.speaker').waitFor();
    expect(await view.locator('.speaker-now > section').getAttribute('id')).toBe('deck-outcomes');
    expect(await view.locator('.speaker-next > section').getAttribute('id')).toBe(slides[2]);
    const said = (slide: string) =>
      page
        .locator(`[id="${slide}"] .notes`)
        .evaluate((notes) => notes.textContent.replace(/\s+/g, ' ').trim());
    const shown = () =>
      view.locator('.speaker-notes').evaluate((notes) => notes.textContent.replace(/\s+/g, ' ').trim());
    expect(await shown()).toBe(await said('deck-outcomes'));
    await view.keyboard.press('ArrowRight');
    await shows(page, slides[2]);
    expect(await shown()).toBe(await said(slides[2] ?? ''));
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => view.locator('.speaker-place').innerText())
      .toContain(`Slide 4 of ${slides.length}`);
    expect(await view.locator('.speaker-plan').innerText()).toMatch(/By the plan: minutes \d+ to \d+/);
    await expect.poll(() => view.locator('.speaker-elapsed').innerText()).not.toBe('00:00');
    await view.getByRole('button', { name: 'Black screen' }).click();
    await page.locator('.reveal.paused').waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('goes on when the connection is gone', async () => {
    const { page, slides, wrong } = await openDeck(browser, site, session);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    for (const slide of slides.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await shows(page, slide);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('is without scripts the same slides one after another, with what is said', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(site.at(`/teach/${session}/slides/`));
    const slides = page.locator('.slides > section');
    const tops: number[] = [];
    for (const slide of await slides.all()) {
      tops.push((await slide.boundingBox())?.y ?? NaN);
      expect(await slide.locator('.frame').isVisible()).toBe(true);
      expect(await slide.locator('.notes').isVisible()).toBe(true);
    }
    expect(tops.length).toBeGreaterThan(4);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  });
});
