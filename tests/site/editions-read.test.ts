import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRuns } from '../../src/features/lectures/handout.ts';
import { openBrowser } from './browser.ts';
import { site as imprint } from '../../src/site/site.ts';
import { OpenBook, bytesOf } from './open-epub.ts';

const root = join(import.meta.dirname, '../..');
const book = new OpenBook(bytesOf(join(root, `dist/download/${imprint.id}.epub`)));
const oneFile = join(root, `dist/download/${imprint.id}.html`);
let browser: Browser;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** Reading pages in the order that their authors gave them. */
const readings = readdirSync(join(root, 'content/reading'))
  .map((file) => ({ file, text: readFileSync(join(root, 'content/reading', file), 'utf8') }))
  .map(({ file, text }) => ({
    id: file.replace('.mdx', ''),
    order: Number(/^order: (\d+)$/m.exec(text)?.[1]),
  }))
  .sort((one, other) => one.order - other.order)
  .map(({ id }) => id);

describe('chapters follow the order of the argument', () => {
  test('in the EPUB’s contents and in its turn', () => {
    const chapters = (paths: string[]) =>
      paths.flatMap((href) => /^read-([\w-]+)\.xhtml$/.exec(href)?.[1] ?? []);
    expect(chapters(book.texts('EPUB/nav.xhtml', '//h:nav[@epub:type="toc"]//h:a/@href'))).toEqual(readings);
    expect(chapters(book.texts('EPUB/package.opf', '//o:item/@href'))).toEqual(readings);
  });

  test('in the one-file edition', () => {
    const ids = [...readFileSync(oneFile, 'utf8').matchAll(/class="one-page" id="\/read\/([\w-]+)\/"/g)];
    expect(ids.map(([, id]) => id)).toEqual(readings);
  });
});

test('the page list names each place once, and each has its mark', () => {
  const labels = book.texts('EPUB/nav.xhtml', '//h:nav[@epub:type="page-list"]//h:a');
  expect(labels.length).toBeGreaterThan(40);
  expect(labels).toEqual([...new Set(labels)]);
  const marks = book.pages.flatMap((page) => book.texts(page, '//*[@epub:type="pagebreak"]/@id'));
  expect(marks).toHaveLength(labels.length);
});

test.each([280, 360, 600])(
  'no table is wider than a page of %i pixels, and none loses a value',
  async (width) => {
    // Readers lay a chapter out in columns as wide as a page, in a frame as wide as all of them.
    const page = await browser.newPage({ viewport: { width: 4000, height: 640 } });
    const css = Buffer.from(book.files.get('EPUB/book.css') ?? '').toString();
    let tables = 0;
    for (const name of book.pages) {
      const xml = Buffer.from(book.files.get(name) ?? '').toString();
      if (!xml.includes('<table')) continue;
      const columns = `html{height:600px;column-width:${width}px;column-gap:0;width:${width}px}body{margin:0}`;
      await page.setContent(
        xml.replace(/^<\?xml.*\?>/, '').replace(/<link [^>]*>/, `<style>${css}${columns}</style>`),
      );
      const found = await page.evaluate((limit) => {
        const all = [...document.querySelectorAll('table')];
        const wide = all.filter((table) =>
          [table, ...table.querySelectorAll('td, th, caption')].some((part) =>
            [...part.getClientRects()].some((box) => box.width > limit + 1),
          ),
        );
        return { count: all.length, wide: wide.map((table) => table.textContent.trim().slice(0, 60)) };
      }, width);
      tables += found.count;
      expect(found.wide, name).toEqual([]);
    }
    expect(tables).toBeGreaterThan(6);
    await page.close();
  },
);

test('a page of the one-file edition has no highlight; a piece of it that is linked does', async () => {
  const page = await browser.newPage();
  const marked = async (part: string) => {
    await page.goto(`${pathToFileURL(oneFile).href}${part}`);
    return page.evaluate(() =>
      [...document.querySelectorAll(':target')].map((one) => ({
        isPage: one.classList.contains('one-page'),
        isMarked: getComputedStyle(one).boxShadow !== 'none',
      })),
    );
  };
  expect(await marked('#/read/theory/')).toEqual([{ isPage: true, isMarked: false }]);
  expect(await marked('#/read/theory/%23theory-2')).toEqual([{ isPage: false, isMarked: true }]);
  await page.close();
});

test('places of a page are named once, those that follow each other as one', () => {
  expect(inRuns(['Water 1', 'Water 1', 'Water 3', 'Water 2', 'Ground 2', 'Ground 4', 'The tap'])).toEqual([
    'Water 1 to 3',
    'Ground 2, 4',
    'The tap',
  ]);
});

test('no handout names a page that is to be read twice in a line', () => {
  const handouts = globSync('teach/*/handout/index.html', { cwd: join(root, 'dist') });
  expect(handouts.length).toBeGreaterThan(4);
  for (const path of handouts) {
    const html = readFileSync(join(root, 'dist', path), 'utf8');
    const lines = html.slice(html.indexOf('To read')).match(/<li>[^]*?<\/li>/g) ?? [];
    expect(lines.length, path).toBeGreaterThan(0);
    for (const line of lines) {
      const places = line.replace(/<span[^]*/, '').match(/[A-Z][a-z]+(?: \w+)*? \d+/g) ?? [];
      const names = places.map((place) => place.replace(/ \d+$/, ''));
      expect(names, `${path}: ${line}`).toEqual([...new Set(names)]);
    }
  }
});
