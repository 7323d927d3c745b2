import { beforeAll } from 'vitest';
import { served } from '../browser.ts';
import { isQuick, site as built } from '../sites.ts';
import { layOutAll, shortenLists } from './in-page.ts';
import { lookAtLayout, tellLayout } from './layout.ts';
import { type Share, overPages, shareOf, somePages } from './pages.ts';
import { readByRules, tellRules, views } from './rules.ts';
import { noteOutline, tellStructure } from './structure.ts';

/** Slides are fitted to their screen by a script: slides.test.ts looks at every one. */
const isLaidOut = (path: string) => !path.endsWith('/slides/');
const [light, dark] = views;

/** Opens every page, or one of each kind, once, and looks at it in every way while it is open. */
export async function lookAtPages(share: Share): Promise<void> {
  const paths = shareOf(built, somePages(built), share);
  const { browser, site } = await served(built);

  beforeAll(async () => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      colorScheme: light.theme,
      viewport: { width: light.width, height: 900 },
    });
    if (!paths.includes('/'))
      await overPages(context, site, ['/'], async (page, path) => {
        await noteOutline(page, path);
        return [];
      });
    await overPages(context, site, paths, async (page, path) => {
      await noteOutline(page, path);
      await page.evaluate(openAll);
      await page.evaluate(layOutAll);
      if (isQuick) await page.evaluate(shortenLists);
      await readByRules(page, path, light);
      await readByRules(page, path, dark);
      if (isLaidOut(path)) await lookAtLayout(page, path, paths.indexOf(path));
      await page.emulateMedia({ colorScheme: light.theme });
      await page.setViewportSize({ width: light.width, height: 900 });
      return [];
    });
    await context.close();
  }, 1_800_000);

  tellRules(() => browser, paths.length);
  tellStructure(() => browser, built, paths.length);
  tellLayout(() => browser, paths.filter(isLaidOut).length);
}

function openAll() {
  // Menus of the bar lie over the page while they are open.
  for (const part of document.querySelectorAll<HTMLDetailsElement>('details:not([name=bar])'))
    part.open = true;
}
