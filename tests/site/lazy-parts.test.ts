import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { someReading } from './access/pages.ts';
import { atRest, served } from './browser.ts';
import { sessionsOf } from './decks.ts';
import { keepable } from './notebook.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const reading = someReading(built);
const quotation = keepable(built).first.address;

/** How a file may fail: as after a deploy, without a network, on a network that swallows everything. */
const failures: Record<string, (route: Route) => Promise<void> | void> = {
  'is gone': (route) => route.fulfill({ status: 404, body: '' }),
  'cannot be reached': (route) => route.abort(),
  'never comes': () => undefined,
};

/** Waits until the reader is told: seconds go by at once, so that nobody waits for what never comes. */
const untilTold = (words: string | RegExp) =>
  expect
    .poll(async () => {
      await page.clock.fastForward(9000);
      return page.getByText(words).count();
    })
    .toBe(1);

/** What a reader does to have it, what they see once it is there, and what they are told when it isn’t. */
interface Part extends Record<'at' | 'there', string>, Record<'file' | 'says', RegExp> {
  ask: () => Promise<unknown>;
}

const parts: Record<string, Part> = {
  'the search': {
    at: reading,
    file: /assets\/(dialog|panel)\.client\./,
    ask: () => page.keyboard.press('/'),
    there: '.search-dialog[open]',
    says: /Couldn’t load the search\./,
  },
  'the settings': {
    at: reading,
    file: /assets\/(reader-settings\.client|settings)\.[^/]*$/,
    ask: () => page.getByRole('button', { name: 'Settings' }).click(),
    there: 'reader-settings:popover-open',
    says: /Couldn’t load the settings\./,
  },
  'the menu of a passage': {
    at: reading,
    file: /assets\/(menu\.client|piece-menu)\./,
    ask: () => page.locator('.handle').first().dispatchEvent('click'),
    there: '.piece-menu[open]',
    says: /Couldn’t load this menu\./,
  },
  'the selection of words': {
    at: reading,
    file: /assets\/page-words\.client\./,
    ask: () => page.locator('.para').first().dispatchEvent('select-words'),
    there: '.words-bar:not([hidden])',
    says: /Couldn’t load the selection of words\./,
  },
  'the notebook': {
    at: quotation,
    file: /assets\/(save-toggle|store)\.client\./,
    ask: () => page.locator('keep-button button').first().click(),
    there: 'keep-button [aria-pressed=true]',
    says: /Couldn’t load the notebook\./,
  },
  'the citation styles': {
    at: reading,
    file: /assets\/controls\.|\/data\/cite\//,
    ask: async () => {
      const summary = page.locator('cite-panel summary').first();
      if (await page.locator('cite-panel details[open]').count()) await summary.click();
      await summary.click();
    },
    there: 'cite-panel select',
    says: /Couldn’t load the other citation styles\./,
  },
  'the list of a pack': {
    at: '/teach/packs/',
    file: /assets\/(making|form\.client)\.|packs\/parts\.json/,
    ask: () => page.getByRole('button', { name: 'Choose what goes in' }).click(),
    there: '.pack-form',
    says: /Couldn’t load the list of items\./,
  },
  'the coding exercise': {
    at: '/teach/coding/',
    file: /assets\/panel\.client\.|coding\/quotes\.json/,
    ask: () => page.locator('[data-begin]').click(),
    there: '.coding-panel',
    says: /Couldn’t load the exercise\./,
  },
};

describe.each(Object.entries(failures))('a part of a page that %s', (_, fail) => {
  test.each(Object.entries(parts))(
    '%s: the reader is told, keeps the page, and has it when the network returns',
    async (_, { at, file, ask, there, says }) => {
      await page.clock.install();
      let failed = 0;
      await page.route(file, (route) => {
        failed += 1;
        return fail(route);
      });
      await page.goto(site.at(at));
      await atRest(page);
      await ask();
      await untilTold(says);
      expect(failed).toBeGreaterThan(0);
      expect(await page.locator(there).count()).toBe(0);
      // What is typed now reaches the page.
      expect(
        await page.evaluate(() => {
          const key = new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true });
          return document.body.dispatchEvent(key);
        }),
      ).toBe(true);
      await page.unroute(file);
      await ask();
      await page.locator(there).waitFor();
      await page.getByText(says).waitFor({ state: 'detached' });
    },
  );

  test('a link whose preview it is is followed by a finger', async () => {
    await context.close();
    context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
    page = await context.newPage();
    await page.route(/assets\/preview(-card\.client)?\.|\/previews\//, fail);
    await page.goto(site.at(reading));
    const link = page.locator('main').locator('a.term, a.cite, a.mode').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.tap();
    await page.waitForURL((url) => url.href.endsWith(href.split('#')[0] ?? '') || url.href.includes(href));
  });

  test('slides are shown one after another, and the reader is told', async () => {
    await page.clock.install();
    await page.route(/assets\/(show\.client|reveal)\./, fail);
    await page.goto(site.at(`/teach/${sessionsOf(built)[0] ?? ''}/slides/`));
    await untilTold('Couldn’t load the slide show');
    expect(await page.locator('.frame').first().isVisible()).toBe(true);
  });

  test('questions stay as they are, with their answers folded below', async () => {
    await page.route(/assets\/(panel\.client|attempt)\./, fail);
    await page.goto(site.at(reading));
    await page.locator('#self-check').scrollIntoViewIfNeeded();
    await page.locator('.questions details summary').first().click();
    expect(await page.locator('.questions details[open]').count()).toBe(1);
  });

  test('the words to search are missed with a sentence, and found on the next try', async () => {
    await page.clock.install();
    await page.route(/\/pagefind\//, fail);
    await page.goto(site.at(reading));
    await page.keyboard.press('/');
    await page.locator('.search-dialog input').first().fill('council');
    await untilTold('Couldn’t load the search.');
    await page.unroute(/\/pagefind\//);
    await page.locator('.search-dialog input').first().fill('councils');
    await page.locator('.search-dialog .search-result a').first().waitFor();
  });
});

test('what is typed while the search comes is in its field, and Escape gives the keys back', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(/assets\/dialog\.client\./, (route) => held.then(() => route.continue()));
  await page.goto(site.at(reading));
  await page.keyboard.press('/');
  await page.keyboard.type('tap');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('water');
  release();
  await page.locator('.search-dialog[open]').waitFor();
  await expect.poll(() => page.locator('.search-dialog input[type=search]').inputValue()).toBe('water');
});

test('without the script of the page, no button stands there that does nothing', async () => {
  await page.route(/assets\/Page\.astro.*\.js/, (route) => route.abort());
  await page.goto(site.at(quotation));
  expect(await page.getByRole('button', { name: 'Settings' }).count()).toBe(0);
  expect(await page.locator('keep-button button:visible').count()).toBe(0);
  expect(await page.locator('a.search-open').isVisible()).toBe(true);
});
