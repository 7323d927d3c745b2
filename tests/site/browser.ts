import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser, noBrowser } from '../../tools/find-browser.mjs';

/**
 * Starts the installed browser, without a window. Its readers keep nothing for reading without a network, unless a test
 * is about that and allows it: the others ask what the host answers, and count or hold back what is asked of it.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
  return browser;
}
