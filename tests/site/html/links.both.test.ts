import { readdirSync } from 'node:fs';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSite, serveSite } from '../server.ts';
import { isQuick, site, smallSites } from '../sites.ts';

/** Questions to the search of the one-file edition, which its script reads. */
const questions = '^/quotes/\\?';

// Our own check of the built pages has seen the site’s links already: here a small one below a path is enough.
describe.each([isQuick ? smallSites()[1] : site])('linkinator, over the site below $base', (built) => {
  let running: RunningSite;
  beforeAll(async () => {
    running = await serveSite(built);
  });
  afterAll(() => running.close());

  test('finds every link, asset and fragment there', { timeout: 200_000 }, async () => {
    const home = running.at('/');
    const asked = new Set<string>();
    const checker = new LinkChecker();
    checker.on('link', ({ url, state }) => {
      if (state !== 'SKIPPED') asked.add(url.replace(/#.*/, ''));
    });
    const { links } = await checker.check({
      path: home,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 20,
      // Whether other people's sites are up is no question for a test.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(home)),
      fragmentsToSkip: [questions],
    });
    const broken = links.filter(({ state }) => state === 'BROKEN');
    expect(broken.map(({ url, parent, status }) => `${parent}: ${url} (${status})`)).toEqual([]);
    expect([...asked].filter((url) => !url.startsWith(home))).toEqual([]);
    // The miniature book's own words lead to some of its pages only.
    if (built !== site) return;
    const pages = readdirSync(built.folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html') && !unlinked.has(path))
      .map((path) => running.at(`/${path.replace(/(^|\/)index\.html$/, '$1')}`));
    expect(pages.filter((page) => !asked.has(page))).toEqual([]);
  });
});

/** The page for addresses without one, and the list of files for whom a host shows no folders. */
const unlinked = new Set(['404.html', 'download/index.html']);
