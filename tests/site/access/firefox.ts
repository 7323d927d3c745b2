import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox } from '../../../tools/other-browsers.mjs';
import { beThere, type Driven } from './driver.ts';

/** Starts the installed Firefox, without a window. It keeps nothing for reading without a network, unless a test asks it to. */
export async function openFirefox({ keeps = false } = {}): Promise<Driven> {
  const executablePath = findFirefox() ?? '';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'dom.serviceWorkers.enabled': keeps },
  });
  const page: Page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return {
    name: 'Firefox',
    version: (await browser.version()).replace(/^firefox\//i, ''),
    open: async (address) => {
      await page.goto(address);
      await beThere((look) => page.evaluate(look));
    },
    run: (look: (given: never) => unknown, given?: unknown) => page.evaluate(look, given as never) as never,
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    type: (text) => page.keyboard.type(text),
    print: () => page.pdf({ format: 'a4' }),
    close: () => browser.close(),
  };
}
