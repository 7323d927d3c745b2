import type { Page } from 'playwright-core';
import { someQuotation, someReading } from './access/pages.ts';
import { begin } from './coding.ts';
import { sessionsOf } from './decks.ts';
import { site as built } from './sites.ts';

const reading = someReading(built);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** What opens over a page, and what a tool shows at work: where, and what opens it. */
export const opened: [what: string, path: string, open: (page: Page) => Promise<unknown>][] = [
  ['the menu', '/about/', (page) => page.locator('.menu summary').click()],
  ['the contents in the bar', reading, (page) => page.locator('.where summary').click()],
  [
    'the settings',
    '/about/',
    async (page) => {
      await page.locator('.menu summary').click();
      await press(page, 'Settings');
      await page.locator('reader-settings').waitFor();
    },
  ],
  [
    'the search with its results and filters',
    '/about/',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('council officers');
      await page.locator('.search-result').first().waitFor();
      await page
        .locator('.search-dialog details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    },
  ],
  [
    'a search that finds nothing',
    '/search/?q=zzyzx+or+something+quite+incomprehensible',
    (page) => page.locator('.search-notes p').first().waitFor(),
  ],
  [
    'the citations of a page',
    someQuotation(built),
    async (page) => {
      await page.locator('cite-panel summary').first().click();
      await page.locator('.cite-controls').first().waitFor();
    },
  ],
  [
    'the menu of a paragraph',
    reading,
    async (page) => {
      await page.locator('.para .handle').first().dispatchEvent('click');
      await page.locator('.piece-menu[open]').waitFor();
      for (const summary of await page.locator('.piece-menu summary').all()) await summary.click();
      await page.locator('.piece-menu .cite-controls').waitFor();
    },
  ],
  [
    'words that are selected, and their note',
    reading,
    async (page) => {
      await page.locator('.para').first().dispatchEvent('select-words');
      await page.getByRole('button', { name: 'Note', exact: true }).click();
      await page.getByRole('dialog', { name: 'Saved words' }).waitFor();
    },
  ],
  [
    'the bar of words that are selected',
    reading,
    (page) => page.locator('.para').first().dispatchEvent('select-words'),
  ],
  [
    'what is told of something that cannot be had',
    '/about/',
    async (page) => {
      await page.route(/\/assets\//, (route) => route.abort());
      await page.keyboard.press('/');
      await page.locator('.notice').getByText('Check your connection').waitFor();
      await page.unroute(/\/assets\//);
    },
  ],
  [
    'the preview of a link',
    reading,
    async (page) => {
      await page.locator('.para-text a.term').first().focus();
      await page.locator('.para-text a.term').first().hover();
      await page.locator('#link-preview:popover-open').waitFor();
    },
  ],
  [
    'a step of a route',
    '/read/',
    async (page) => {
      await page.locator('route-progress').first().locator('ol > li > a').first().click();
      await page.getByRole('navigation', { name: 'Your progress' }).waitFor();
    },
  ],
  ['the notebook', '/notebook/', (page) => page.locator('.notebook-entry').first().waitFor()],
  [
    'the quotations that are found',
    '/quotes/?q=zzyzx',
    (page) => page.locator('quote-explorer[data-shows=results]').waitFor(),
  ],
  [
    'the choices of quotations',
    '/quotes/?sort=place',
    async (page) => {
      await page.locator('quote-explorer[data-shows=results]').waitFor();
      await page.locator('.explorer-facets summary').click();
    },
  ],
  ['the coding exercise', '/teach/coding/', begin],
  [
    'two codings compared',
    '/teach/coding/',
    async (page) => {
      await begin(page);
      await page.locator('.coding-themes input').first().check();
      await press(page, /^Compare$/);
      await page.locator('.coding-facts').waitFor();
      await page
        .locator('.coding-panel details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    },
  ],
  [
    'a sheet that is put together',
    '/teach/sheet/',
    async (page) => {
      await press(page, 'Make a sheet');
      await press(page, 'Add everything in your notebook');
      await press(page, 'Add your own words');
    },
  ],
  [
    'a pack that is put together',
    '/teach/packs/',
    async (page) => {
      await press(page, 'Choose what goes in');
      await page.locator('.pack-form').waitFor();
      await page
        .locator('main details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    },
  ],
  [
    'the menu of a deck',
    `/teach/${sessionsOf(built)[0]}/slides/`,
    async (page) => {
      await page.locator('.reveal.ready').waitFor();
      await page.locator('.deck-menu summary').click();
    },
  ],
];
