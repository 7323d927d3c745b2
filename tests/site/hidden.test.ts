import { expect, test } from 'vitest';
import { kindsOf, overPages } from './access/pages.ts';
import { atRest, served } from './browser.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);

test('nothing that is hidden is displayed on a page of any kind, after every script has run', async () => {
  const context = await browser.newContext();
  const displayed = await overPages(context, site, kindsOf(built), async (page) => {
    // What is loaded when a reader comes near, or asks for it.
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(done));
      }
      for (const part of document.querySelectorAll('details')) part.open = true;
      for (const handle of [...document.querySelectorAll<HTMLElement>('main .handle')].slice(0, 1))
        handle.click();
    });
    await atRest(page);
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[hidden]:not([hidden=until-found])')]
        // Slides that are ready behind the one shown are laid out, and not seen.
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((one) => one.outerHTML.slice(0, 120)),
    );
  });
  expect(displayed).toEqual([]);
  await context.close();
});
