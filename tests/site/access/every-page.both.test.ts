import { beforeAll } from 'vitest';
import { served } from '../browser.ts';
import { site as built } from '../sites.ts';
import { layOutAll } from './in-page.ts';
import { lookAtLayout, tellLayout } from './layout.ts';
import { overPages, somePages } from './pages.ts';
import { readByRules, tellRules, views } from './rules.ts';
import { noteOutline, tellStructure } from './structure.ts';

const paths = somePages(built);
/** Slides are fitted to their screen by a script: slides.test.ts looks at every one. */
const isLaidOut = (path: string) => !path.endsWith('/slides/');
const [light, dark] = views;
const { browser, site } = await served(built);

// Every page, or one of each kind, is opened once, and looked at in every way while it is open.
beforeAll(async () => {
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

tellRules(() => browser, paths.length);
tellStructure(() => browser, built, paths.length);
tellLayout(() => browser, paths.filter(isLaidOut).length);

function openAll() {
  // Menus of the bar lie over the page while they are open.
  for (const part of document.querySelectorAll<HTMLDetailsElement>('details:not([name=bar])'))
    part.open = true;
}
