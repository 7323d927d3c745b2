import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { someReading } from './access/pages.ts';
import { atRest, served } from './browser.ts';
import { sessionsOf } from './decks.ts';
import { keepable } from './notebook.ts';
import { site as built } from './sites.ts';

const reading = someReading(built);
const quotation = keepable(built).first.address;

/** How a file may fail: as after a deploy, without a network, on a network that swallows everything. */
const failures = {
  'is gone': (route: Route) => route.fulfill({ status: 404, body: '' }),
  'cannot be reached': (route: Route) => route.abort(),
  'never comes': () => undefined,
} satisfies Record<string, (route: Route) => Promise<void> | void>;

/** Waits until the reader is told: seconds go by at once, so that nobody waits for what never comes. */
const untilTold = (page: Page, words: string | RegExp) =>
  expect
    .poll(async () => {
      await page.clock.fastForward(9000);
      return page.getByText(words).count();
    })
    .toBe(1);

/** What a reader does to have it, what they see once it is there, and what they are told when it isn’t. */
interface Part extends Record<'at' | 'there', string>, Record<'file' | 'says', RegExp> {
  ask: (page: Page) => Promise<unknown>;
}

const parts = {
  'the search': {
    at: reading,
    file: /assets\/(dialog|panel)\.client\./,
    ask: (page) => page.keyboard.press('/'),
    there: '.search-dialog[open]',
    says: /Couldn’t load the search\./,
  },
  'the settings': {
    at: reading,
    file: /assets\/(reader-settings\.client|settings)\.[^/]*$/,
    ask: (page) => page.getByRole('button', { name: 'Settings' }).click(),
    there: 'reader-settings:popover-open',
    says: /Couldn’t load the settings\./,
  },
  'the menu of a passage': {
    at: reading,
    file: /assets\/(menu\.client|piece-menu)\./,
    ask: (page) => page.locator('.handle').first().dispatchEvent('click'),
    there: '.piece-menu[open]',
    says: /Couldn’t load this menu\./,
  },
  'the selection of words': {
    at: reading,
    file: /assets\/page-words\.client\./,
    ask: (page) => page.locator('.para').first().dispatchEvent('select-words'),
    there: '.words-bar:not([hidden])',
    says: /Couldn’t load the selection of words\./,
  },
  'the notebook': {
    at: quotation,
    file: /assets\/(save-toggle|store)\.client\./,
    ask: (page) => page.locator('keep-button button').first().click(),
    there: 'keep-button [aria-pressed=true]',
    says: /Couldn’t load the notebook\./,
  },
  'the citation styles': {
    at: reading,
    file: /assets\/controls\.|\/data\/cite\//,
    ask: async (page) => {
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
    ask: (page) => page.getByRole('button', { name: 'Choose what goes in' }).click(),
    there: '.pack-form',
    says: /Couldn’t load the list of items\./,
  },
  'the coding exercise': {
    at: '/teach/coding/',
    file: /assets\/panel\.client\.|coding\/quotes\.json/,
    ask: (page) => page.locator('[data-begin]').click(),
    there: '.coding-panel',
    says: /Couldn’t load the exercise\./,
  },
} satisfies Record<string, Part>;

/** Tries every part of a page that is loaded when it is first used, or some, with files that fail in one way. */
export function tryParts(how: keyof typeof failures, some?: readonly (keyof typeof parts)[]): void {
  const isTried = ([name]: [string, Part]) => !some || some.some((one) => one === name);
  describe(`a part of a page that ${how}`, async () => {
    const fail = failures[how];
    const { browser, site } = await served(built);
    let context: BrowserContext;
    let page: Page;
    beforeEach(async () => {
      context = await browser.newContext();
      page = await context.newPage();
    });
    afterEach(() => context.close());

    test.each(Object.entries<Part>(parts).filter(isTried))(
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
        await ask(page);
        await untilTold(page, says);
        await expect.poll(() => failed).toBeGreaterThan(0);
        expect(await page.locator(there).count()).toBe(0);
        // What is typed now reaches the page.
        expect(
          await page.evaluate(() => {
            const key = new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true });
            return document.body.dispatchEvent(key);
          }),
        ).toBe(true);
        await page.unroute(file);
        await ask(page);
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
      await untilTold(page, 'Couldn’t load the slide show');
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
      await untilTold(page, 'Couldn’t load the search.');
      await page.unroute(/\/pagefind\//);
      await page.locator('.search-dialog input').first().fill('councils');
      await page.locator('.search-dialog .search-result a').first().waitFor();
    });
  });
}
