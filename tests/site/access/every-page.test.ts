import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type RunningSite, serveSite } from '../server.ts';
import { site as built } from '../sites.ts';
import { layOutAll } from './in-page.ts';
import { lookAtLayout, tellLayout } from './layout.ts';
import { overPages, pagesOf } from './pages.ts';
import { readByRules, tellRules, views } from './rules.ts';
import { noteOutline, tellStructure } from './structure.ts';

const paths = pagesOf(built);
/** Slides are fitted to their screen by a script: slides.test.ts looks at every one. */
const isLaidOut = (path: string) => !path.endsWith('/slides/');
const [light, dark] = views;
let browser: Browser;
let site: RunningSite;

// Every page is opened once, and looked at in every way while it is open.
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite(built)]);
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    colorScheme: light.theme,
    viewport: { width: light.width, height: 900 },
  });
  await overPages(context, site, paths, async (page, path) => {
    await noteOutline(page, path);
    await page.evaluate(openAll);
    await page.evaluate(layOutAll);
    await readByRules(page, path, light);
    await readByRules(page, path, dark);
    if (isLaidOut(path)) await lookAtLayout(page, path);
    await page.emulateMedia({ colorScheme: light.theme });
    await page.setViewportSize({ width: light.width, height: 900 });
    return [];
  });
}, 1_800_000);
afterAll(async () => {
  site.close();
  await browser.close();
});

tellRules(() => browser, paths.length);
tellStructure(() => browser, paths.length);
tellLayout(() => browser, paths.filter(isLaidOut).length);

function openAll() {
  for (const part of document.querySelectorAll('details')) part.open = true;
}
