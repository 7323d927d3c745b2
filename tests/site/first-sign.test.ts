import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { served } from './browser.ts';
import { keepable } from './notebook.ts';
import { site as built } from './sites.ts';

/*
 * What most pages run comes at the first sign of a reader. Who only looks is not sent it; who presses, types or points gets
 * what they asked for, as if it had been there.
 */

const { browser, site } = await served(built);
const rest = /\/assets\/rest\.client\.[^/]+\.js/;
const quotation = keepable(built).first.address;

interface Visit {
  page: Page;
  /** Scripts that the page asked for. */
  scripts: string[];
  /** How many times the rest was held back or refused. */
  asked: () => number;
  /** Lets the rest come, from now on. */
  come: () => Promise<void>;
}

/** A reader who has given no sign yet; the rest is held back, refused or let through. */
async function visit(path: string, how: 'held' | 'refused' | 'let' = 'let', touch = false): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: touch });
  // No sign is given for the reader here: others’ readers are there from the first (browser.ts). A pointer at rest is none
  // either, of which Chromium tells when a page comes under it.
  await context.addInitScript(() =>
    addEventListener(
      'pointermove',
      (event) => {
        if (!event.isTrusted || (event.movementX === 0 && event.movementY === 0))
          event.stopImmediatePropagation();
      },
      { capture: true },
    ),
  );
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()));
  const waiting: Route[] = [];
  let count = 0;
  let isOpen = how === 'let';
  await page.route(rest, async (route) => {
    count += 1;
    if (isOpen) await route.continue();
    else if (how === 'refused') await route.abort();
    else waiting.push(route);
  });
  await page.goto(site.at(path), { waitUntil: 'commit' });
  await page.waitForLoadState('load');
  await page.locator('html.started').waitFor();
  return {
    page,
    scripts,
    asked: () => count,
    async come() {
      await expect.poll(() => count).toBeGreaterThan(0);
      isOpen = true;
      await Promise.all(waiting.map((route) => route.continue()));
    },
  };
}

test('who only looks at a page is sent one small script', async () => {
  const { page, scripts } = await visit('/read/theory/');
  await page.waitForTimeout(500);
  expect(scripts).toHaveLength(1);
  expect(await page.locator('.handle').count()).toBe(0);
  await page.context().close();
});

test.each([
  ['moves a pointer', (page: Page) => page.mouse.move(100, 100)],
  ['touches the page', (page: Page) => page.touchscreen.tap(5, 400)],
  ['presses a key', (page: Page) => page.keyboard.press('Tab')],
  ['scrolls', (page: Page) => page.evaluate(() => scrollTo(0, 300))],
])('who %s gets the rest', async (_, act) => {
  const { page } = await visit('/read/theory/', 'let', true);
  await act(page);
  await page.locator('.handle').first().waitFor();
  await page.context().close();
});

test.each(['/read/theory/#theory-2', '/read/theory/?from=x'])(
  'an address that asks for more than a page gets it at once: %s',
  async (path) => {
    const { page } = await visit(path);
    await page.locator('.handle').first().waitFor();
    await page.context().close();
  },
);

test('a page knows a reader who has kept something', async () => {
  const { page } = await visit(quotation);
  await page.evaluate(() => {
    localStorage.setItem(`${document.documentElement.dataset['store']}:settings`, '{}');
  });
  await page.reload();
  await page.locator('.handle').first().waitFor();
  await page.context().close();
});

test('buttons stand there before their script does, and what is pressed is done when it comes', async () => {
  const { page, come } = await visit(quotation, 'held');
  const button = page.locator('keep-button button').first();
  await button.click();
  await button.click();
  await come();
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
  await page.waitForTimeout(300);
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await page.context().close();
});

test('the search’s key and what is typed after it are not lost', async () => {
  const { page, come } = await visit('/read/theory/', 'held');
  await page.keyboard.type('/trust');
  await come();
  const field = page.locator('site-search dialog input[type=search]');
  await field.waitFor();
  await expect.poll(() => field.inputValue()).toBe('trust');
  await page.context().close();
});

test('a first tap on a term shows its preview', async () => {
  const { page, come } = await visit('/read/theory/', 'held', true);
  const opened = page.locator('.para-text a.term').first().tap();
  await come();
  await opened;
  await page.locator('#link-preview:popover-open').waitFor();
  expect(page.url()).toBe(site.at('/read/theory/'));
  await page.context().close();
});

test('citations that were opened before the rest came are all there', async () => {
  const { page, come } = await visit(quotation, 'held');
  await page.locator('cite-panel summary').click();
  await come();
  await page.locator('cite-panel select, cite-panel [role=tablist], cite-panel fieldset').first().waitFor();
  await page.context().close();
});

test('a link leads on when the rest does not come', async () => {
  const { page } = await visit(quotation, 'held');
  await page.locator('main a', { hasText: 'Show in context' }).click();
  await page.waitForURL(/\/read\//);
  await page.context().close();
});

test('where the rest can’t be had no button stands there that does nothing, until it can', async () => {
  const { page, asked, come } = await visit(quotation, 'refused');
  const button = page.locator('keep-button button').first();
  await button.click();
  await expect.poll(() => button.isVisible()).toBe(false);
  expect(asked()).toBeGreaterThan(0);
  await come();
  await expect
    .poll(async () => {
      await page.mouse.move(50, 50);
      await page.mouse.move(60, 60);
      return button.isVisible();
    })
    .toBe(true);
  await page.context().close();
});
