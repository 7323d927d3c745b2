import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPageKinds, pageKindAt } from '../../src/site/pages.ts';
import { pagesOf } from './access/pages.ts';
import { OpenBook, bytesOf } from './open-epub.ts';
import { essaySite } from './sites.ts';

/** A book that has little: what it lacks has no page, no file, and no link. */
const built = essaySite();
const textOf = (path: string) => readFileSync(join(built.folder, path), 'utf8');
const pages = pagesOf(built);

test('an essay’s site has the pages that it has something for, and no others', () => {
  const kinds = new Set(pages.map((path) => pageKindAt(path)?.name));
  expect([...kinds].sort()).toEqual(
    [
      ...[
        'about',
        'accessibility',
        'download',
        'embed',
        'home',
        'missing',
        'notebook',
        'offline',
        'permalinks',
      ],
      ...['quote', 'quotes', 'read', 'reading', 'search', 'source'],
    ].sort(),
  );
  expect(allPageKinds.length).toBeGreaterThan(kinds.size);
});

test('no file of data is made of what the book does not have', () => {
  for (const file of [
    'claims.json',
    'glossary.json',
    'questions.json',
    'codebook.json',
    'codebook.qdc',
    'packs',
  ])
    expect(existsSync(join(built.folder, 'data', file)), file).toBe(false);
  expect(existsSync(join(built.folder, 'data/quotes.json'))).toBe(true);
  expect(textOf('about/download/index.html')).not.toContain('Course packs');
});

test('the search offers nothing that is not there', () => {
  const { answers } = JSON.parse(textOf('search/answers.json')) as { answers: { address: string }[] };
  const gone = answers.filter(
    ({ address }) => !existsSync(join(built.folder, address.replace(/[?#].*/, ''), 'index.html')),
  );
  expect(gone).toEqual([]);
});

test('a reader finds whom to write to at the foot of each page and beside what is known of barriers', () => {
  for (const path of ['index.html', 'quotes/index.html', 'about/accessibility/index.html'])
    expect(textOf(path), path).toMatch(/<a href="mailto:editor@example\.org"[^>]*>Report a mistake<\/a>/);
  expect(textOf('about/accessibility/index.html')).toMatch(
    /<a href="mailto:editor@example\.org"[^>]*>Write to those who run this site<\/a>/,
  );
});

test('a quotation in another language says which, and which way it runs, wherever it stands', () => {
  for (const path of [
    'quotes/carved-in-stone/index.html',
    'quotes/index.html',
    'read/sayings/index.html',
    'embed/quote/carved-in-stone/index.html',
  ])
    expect(textOf(path), path).toMatch(/lang="ar" dir="rtl"[^]*العلم/);
  expect(textOf('read/sayings/index.html')).toMatch(/<span lang="cy" dir="ltr">Cenedl heb iaith/);
});

test('words in another language say so where they stand as plain text too', () => {
  const arabic = (element: string) => new RegExp(`<${element}\\b[^>]* lang="ar" dir="rtl"[^>]*>[^<]*العلم`);
  expect(textOf('quotes/carved-in-stone/index.html')).toMatch(arabic('h1'));
  expect(textOf('quotes/without-a-heart/index.html')).toMatch(arabic('bdi'));
  expect(textOf('quotes/carved-in-stone/index.html')).toMatch(
    /<a rel="prev"[^>]*>\s*← <bdi lang="cy" dir="ltr"[^>]*>[^<]*Cenedl/,
  );
  const items = JSON.parse(textOf('notebook/items.json')) as { items: { id: string; way?: object }[] };
  expect(JSON.stringify(items)).toContain('"way":{"lang":"ar","dir":"rtl"}');
});

test('the translation of a quotation stands with it', () => {
  for (const path of ['quotes/carved-in-stone/index.html', 'read/sayings/index.html'])
    expect(textOf(path), path).toContain('Learning when young is like carving in stone');
  const quotes = JSON.parse(textOf('data/quotes.json')) as object[];
  expect(quotes[1]).toMatchObject({
    language: 'ar',
    translation: 'Learning when young is like carving in stone',
    translator: null,
  });
});

test('the EPUB keeps language and direction, and has no empty part', () => {
  const book = new OpenBook(bytesOf(join(built.folder, 'download/two-notebooks.epub')));
  const chapters = [...book.files.keys()].filter((name) => /read-.*\.xhtml$/.test(name));
  expect(chapters.map((name) => name.replace(/.*\//, ''))).toEqual([
    'read-notebooks.xhtml',
    'read-sayings.xhtml',
  ]);
  expect(book.texts(chapters[1] ?? '', '//h:blockquote/@dir')).toEqual(['rtl']);
  expect(book.texts(chapters[1] ?? '', '//h:blockquote/@lang')).toEqual(['ar']);
});

test('an image stands with its size, its words, its credit and its licence on the page and in every edition', () => {
  const page = textOf('read/notebooks/index.html');
  expect(page).toMatch(
    /<img src="[^"]*\/assets\/two-notebooks\.[\w-]+\.png" width="640" height="400" alt="Two notebooks side by side, a brown one and a blue one\."/,
  );
  expect(page).toMatch(/Drawn by Ruth Hallam\s*·\s*<a href="[^"]*by\/4\.0\/" rel="license">\s*CC BY 4\.0/);
  const oneFile = textOf('download/two-notebooks.html');
  expect(oneFile).toContain('src="data:image/png;base64,');
  expect(oneFile).toContain('Drawn by Ruth Hallam');
  const book = new OpenBook(bytesOf(join(built.folder, 'download/two-notebooks.epub')));
  const [name = ''] = [...book.files.keys()].filter((one) => one.includes('/images/'));
  expect(name).toMatch(/^EPUB\/images\/two-notebooks\..*\.png$/);
  expect(book.texts('EPUB/read-notebooks.xhtml', '//h:img/@src')).toEqual([name.replace('EPUB/', '')]);
  const [, address = ''] =
    /!\[Two notebooks side by side, a brown one and a blue one\.\]\(<https?:\/\/[^/]+\/([^>]+)>\)/.exec(
      textOf('download/two-notebooks.md'),
    ) ?? [];
  expect(bytesOf(join(built.folder, address)).length, address).toBeGreaterThan(0);
});

test('pages do not speak of what the book does not have', () => {
  expect(textOf('index.html')).toContain('The argument in two sections.');
  expect(textOf('read/index.html')).not.toContain('In the time you have');
  const { facets } = JSON.parse(textOf('quotes/corpus.json')) as { facets: { id: string }[] };
  expect(facets.map(({ id }) => id)).toEqual(['section']);
});

test('nothing has been recorded of the accessibility of a site that nobody tested', () => {
  const page = textOf('about/accessibility/index.html');
  expect(page).toContain('No tests have been recorded yet');
  expect(page).not.toContain('tests are run again with every change');
});
