import { buffer } from 'node:stream/consumers';
import { chromium, type Browser, type BrowserContext, type Download, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { findTestBrowser, noBrowser, testBrowserArguments } from '../../tools/find-browser.mjs';
import { type RunningSite, serveSite } from './server.ts';
import type { BuiltSite } from './sites.ts';

/**
 * Connects to the browser that all test files share; closing it ends this file's pages alone. Its readers keep nothing
 * for reading without a network, unless a test is about that and allows it: the others ask what the host answers, and
 * count or hold back what is asked of it.
 */
export async function openBrowser(): Promise<Browser> {
  return withReaders(await chromium.connect(inject('browser')));
}

/** Starts a browser for one file alone: contexts of one browser share its clipboard. */
export async function openOwnBrowser(): Promise<Browser> {
  const executablePath = findTestBrowser();
  if (!executablePath) throw new Error(noBrowser);
  return withReaders(await chromium.launch({ executablePath, args: testBrowserArguments }));
}

/** Serves a built site and opens a browser, until the tests of the file or group that asks for them are done. */
export async function served(
  built: BuiltSite,
  open: () => Promise<Browser> = openBrowser,
): Promise<{ browser: Browser; site: RunningSite }> {
  const opened = Promise.all([open(), serveSite(built)]);
  afterAll(async () => {
    const [browser, site] = await opened;
    site.close();
    await browser.close();
  });
  const [browser, site] = await opened;
  return { browser, site };
}

/**
 * Waits until a page rests: it has time to spare, and nothing more has come, since it was last looked at. What is not
 * there then does not come by itself.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let before = -1;
        const look = () => {
          const come = performance.getEntriesByType('resource').length;
          if (come === before) return void done();
          before = come;
          requestIdleCallback(() => requestAnimationFrame(look), { timeout: 1000 });
        };
        look();
      }),
  );
}

/** Does something with each of several things, three at a time: while one page loads, another is looked at. */
export async function sideBySide<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const waiting = [...things];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all([lane(), lane(), lane()]);
}

/** Their readers are there from the first, and keep nothing for reading without a network unless a test allows it. */
export function withReaders(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext({ serviceWorkers: 'block', ...options });
    return options?.javaScriptEnabled === false ? context : withReader(context);
  };
  return browser;
}

/**
 * Readers who are there from the first: what waits for a sign of one (first-sign.test.ts) comes at once, and a page counts as
 * open when it has come.
 */
async function withReader(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (!document.documentElement?.classList.contains('started')) return;
      watch.disconnect();
      dispatchEvent(new Event('pointermove'));
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
  });
  const newPage = context.newPage.bind(context);
  context.newPage = async () => {
    const page = await newPage();
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    page.goto = async (url, options) => opened(await goto(url, options), options);
    page.reload = async (options) => opened(await reload(options), options);
    const opened = async <T>(answer: T, options?: { waitUntil?: string }): Promise<T> => {
      const isHere = () =>
        !document.querySelector('site-search') ||
        (customElements.get('site-search') &&
          [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
            ({ sheet }) => sheet,
          ));
      // Who holds scripts back waits for nothing. The first script comes after the first paint, or three seconds.
      if (options?.waitUntil !== 'commit')
        await page.waitForFunction(isHere, undefined, { timeout: 6000 }).catch(() => undefined);
      return answer;
    };
    return page;
  };
  return context;
}

/** What a page has given its reader as a file. The browser may run elsewhere, so that its path says nothing here. */
export async function downloaded(file: Download): Promise<Buffer> {
  return buffer(await file.createReadStream());
}
