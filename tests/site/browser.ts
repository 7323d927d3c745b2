import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser, noBrowser } from '../../tools/find-browser.mjs';

/** Starts the installed browser, without a window. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  return chromium.launch({ executablePath, args: browserArguments });
}
