import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { attributeOf, elementsIn } from '../../src/lib/markup.ts';
import { type CitationFile, citationFileSchema } from '../../src/book/schema/citation.ts';
import { atRest, downloaded, openOwnBrowser, served } from './browser.ts';
import { sites } from './sites.ts';
import { isTakenAway } from '../../src/site/one-file.ts';

describe.each(sites)('citing below $base', ({ folder, base }) => {
  /** Every page with a head of the site’s own; pieces for frames and slides have heads that say less. */
  const pages = globSync('**/*.html', { cwd: folder })
    .filter((page) => !isTakenAway(page))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
    .filter(({ text }) => text.includes('<footer') && !text.includes('name="robots"'))
    .map(({ path, text }) => ({ path, elements: elementsIn(parse(text)) }));

  test('there are pages to cite', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('every page tells Zotero its title, authors, day, site and rights, and never the paper’s DOI', () => {
    const unwanted = /^citation_(doi|journal|book)|identifier/i;
    for (const { path, elements } of pages) {
      const told = metas(elements);
      for (const name of named) expect(told.get(name), `${path}: ${name}`).toBeTruthy();
      expect(told.get('og:type'), path).toBe('website');
      expect(
        [...told.keys()].filter((name) => unwanted.test(name)),
        path,
      ).toEqual([]);
      expect([...told.values()].join(' '), path).not.toMatch(/\b10\.\d{4,}\//);
    }
  });

  test('every page’s statement to machines is JSON-LD of a known kind, with the same title', () => {
    for (const { path, elements } of pages) {
      const [script] = elements.filter((one) => attributeOf(one, 'type') === 'application/ld+json');
      const text = script?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
      const data = JSON.parse(text) as Record<string, unknown>;
      expect(data['@type'], path).toMatch(/^(WebPage|WebSite|LearningResource)$/);
      expect(data['name'], path).toBe(metas(elements).get('citation_title'));
    }
  });

  test('every panel leads to citations that are there, of the page by its own title or of what it shows', () => {
    const panels = pages.flatMap(({ path, elements }) =>
      elements.filter(({ tagName }) => tagName === 'cite-panel').map((panel) => ({ path, panel, elements })),
    );
    // A handout is cited as the session it belongs to; pages for unknown addresses, and those that tell of editions, are not cited.
    const uncited = pages.filter(
      ({ path }) =>
        /^404\.html$|^(offline|editions)\/|\/handout\/|^about\/changes\/./.test(path) &&
        path !== 'about/changes/index.html',
    );
    expect(panels).toHaveLength(pages.length - uncited.length);
    for (const { path, panel, elements } of panels) {
      const file = join(folder, (attributeOf(panel, 'data-citations') ?? '').slice(base.length));
      expect(existsSync(file), `${path} leads to ${file}`).toBe(true);
      const { page } = citationFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      expect(new URL(page.url).pathname, path).toBe(base + path.replace(/index\.html$/, ''));
      expect(page.title, path).toBe(metas(elements).get('citation_title'));
    }
  });

  test('every panel that cites a page leads to the page’s words of that day, where that edition is recorded', () => {
    for (const { path, elements } of pages) {
      for (const panel of elements.filter(({ tagName }) => tagName === 'cite-panel')) {
        // A quotation’s and a table’s panel cites the paper.
        if (attributeOf(panel, 'data-paper') === undefined) continue;
        const edition = `${base}editions/${metas(elements).get('citation_date')}/`;
        const links = elementsIn(panel).map((one) => attributeOf(one, 'href'));
        expect(links.includes(edition), path).toBe(existsSync(join(folder, edition.slice(base.length))));
      }
    }
  });
});

const named = [
  'citation_title',
  'citation_date',
  'og:site_name',
  'description',
  'DC.title',
  'DC.date',
  'DC.rights',
];

const metas = (elements: readonly Tree.Element[]) =>
  new Map(
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .map((one) => [
        attributeOf(one, 'name') ?? attributeOf(one, 'property') ?? '',
        attributeOf(one, 'content') ?? '',
      ]),
  );

describe.each(sites)('the panel below $base', async (built) => {
  const [quotation = ''] = globSync('quotes/*/index.html', { cwd: built.folder })
    .map((path) => `/${path.replace('index.html', '')}`)
    .filter((path) => !/themes|voices/.test(path));

  const { browser, site } = await served(built, openOwnBrowser);

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const page = await context.newPage();
    await page.goto(site.at(path));
    return page;
  };

  test('is opened, put into another style and copied from the keyboard, and nothing is forbidden', async () => {
    const page = await open('/read/');
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.locator('cite-panel summary').press('Enter');
    const style = page.locator('cite-panel select');
    await style.press('o');
    const footnote = page.getByRole('button', { name: 'Copy footnote' });
    await footnote.press('Enter');
    await page.locator('cite-panel [role=status]').getByText('Footnote copied').waitFor();
    const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `<${await page.locator('link[rel=canonical]').getAttribute('href')}> accessed ${today}.`,
    );
    expect(wrong).toEqual([]);
    await page.reload();
    await page.locator('cite-panel summary').press('Enter');
    expect(await style.inputValue()).toBe('oscola');
    await page.context().close();
  });

  test('on a page of ours the paper itself can be cited in its place', async () => {
    const page = await open('/read/');
    await page.locator('cite-panel summary').click();
    const entry = page.locator('.cite-styled > div').first();
    await entry.getByText('Accessed:').waitFor();
    await page.getByRole('radio', { name: 'The paper itself' }).check();
    const paper = (await (await page.request.get(site.at('/data/cite/paper.json'))).json()) as CitationFile;
    expect(await entry.innerText()).toContain(paper.page.title);
    await page.context().close();
  });

  test('copies italics for word processors', async () => {
    const page = await open(quotation);
    await page.locator('cite-panel summary').click();
    await page.getByRole('button', { name: 'Copy reference' }).click();
    await page.locator('cite-panel [role=status]').getByText('Reference copied').waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toMatch(/<i>[^<]+<\/i>/);
    await page.context().close();
  });

  test('saves what reference managers read', async () => {
    const page = await open(quotation);
    await page.locator('cite-panel summary').click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download RIS' }).click();
    const text = (await downloaded(await saved)).toString();
    expect(text).toMatch(/^TY {2}- JOUR\r\n(.+\r\n)+ER {2}- \r\n$/);
    await page.context().close();
  });

  test('without scripts says one style in full and leads to files', async () => {
    const page = await open('/read/', { javaScriptEnabled: false });
    await page.locator('cite-panel summary').click();
    expect(await page.locator('.cite-panel').innerText()).toMatch(
      /Available at: .*\(Accessed: day month year\)/,
    );
    for (const link of await page.locator('.cite-panel a').all()) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
    await page.context().close();
  });

  test('keeps what it said where the citations cannot be had', async () => {
    const page = await open('/read/');
    await page.route('**/data/cite/**', (route) => route.abort());
    const refused = page.waitForEvent('requestfailed');
    await page.locator('cite-panel summary').click();
    await refused;
    await atRest(page);
    expect(await page.locator('.cite-panel').innerText()).toContain('Available at:');
    expect(await page.locator('cite-panel select').count()).toBe(0);
    await page.context().close();
  });
});
