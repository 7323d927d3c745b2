import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test } from 'vitest';
import { epub } from '../../src/features/editions/epub/index.ts';
import { readSite } from '../../src/site/site.ts';
import { findEpubcheck, noEpubcheck } from '../../tools/epubcheck.mjs';
import { OpenBook, bytesOf } from './open-epub.ts';
import { isQuick } from './sites.ts';

const root = join(import.meta.dirname, '../..');
const here = 'http://127.0.0.1:4321';
const folders = isQuick
  ? [
      { folder: 'dist', home: `${here}/` },
      { folder: '.build/another-book', home: `${here}/` },
      { folder: '.build/another-book-base', home: `${here}/hilltop/` },
    ]
  : [{ folder: '.build/base', home: `${here}/course/joined-up/` }];
const imprintOf = (folder: string) =>
  readSite(join(root, folder.includes('another-book') ? 'tests/fixtures/allotments' : 'content'));
const fileIn = (folder: string) => join(root, folder, `download/${imprintOf(folder).id}.epub`);
const debians = findEpubcheck();

describe.each(folders)('the EPUB of $folder', ({ folder, home }) => {
  const imprint = imprintOf(folder);
  const bytes = bytesOf(fileIn(folder));
  const book = new OpenBook(bytes);

  test('says in its first bytes what it is', () => {
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('is what another run makes', async () => {
    const again = await epub({ folder: join(root, folder), imprint, home });
    expect(again.path).toBe(`download/${imprint.id}.epub`);
    expect(Buffer.from(again.bytes).equals(bytes)).toBe(true);
  });

  test('is well-formed, and every link in it leads to something in it', () => {
    const ids = new Map(book.pages.map((page) => [page, new Set(book.texts(page, '//@id'))]));
    const dead = book.pages.flatMap((page) =>
      book
        .innerLinks(page)
        .filter(({ path, id }) => !book.files.has(path) || (id !== '' && !ids.get(path)?.has(id)))
        .map(({ path, id }) => `${page}: ${path}#${id}`),
    );
    expect(book.pages.length).toBeGreaterThan(8);
    expect(dead).toEqual([]);
  });

  test('leads back to the site for what it lacks, and asks nothing of it', () => {
    const away = book.pages.flatMap((page) => book.texts(page, '//h:a/@href[starts-with(., "http://127")]'));
    expect(away.filter((href) => !href.startsWith(home))).toEqual([]);
    const asked = book.pages.flatMap((page) => book.texts(page, '//*[self::h:script or self::h:form]'));
    expect(asked).toEqual([]);
  });

  test('has no colour that a reading system may not know', () => {
    const texts = [...book.files].filter(([name]) => /\.(xhtml|css)$/.test(name));
    const odd = texts.filter(([, text]) => /var\(|light-dark\(/.test(Buffer.from(text).toString()));
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  test('passes the rules of epubcheck 5', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([]);
  });
});

// A Java machine takes seconds to start: once a book is enough.
if (!isQuick) {
  if (!debians) test.skip(noEpubcheck);
  else
    test.each(['dist', '.build/another-book'])('Debian’s epubcheck passes the EPUB of %s', async (folder) => {
      const checked = await promisify(execFile)('java', ['-jar', debians, fileIn(folder)]);
      expect(checked.stdout).toContain('No errors or warnings detected');
    });
}

if (isQuick) describe('the EPUB of another book', tellOfAnotherBook);

function tellOfAnotherBook() {
  const book = new OpenBook(bytesOf(fileIn('.build/another-book')));
  const [nav, water] = ['EPUB/nav.xhtml', 'EPUB/read-water.xhtml'];

  test('lists its chapters, its places and its landmarks', () => {
    expect(book.texts(nav, '//h:nav[@epub:type="toc"]/h:ol/h:li/*[1]')).toEqual([
      'Title page',
      'The argument',
      'The modes',
      'The tables',
      'Quotations by theme',
      'Claims of the tap',
      'Glossary of the tap',
      'References of the tap',
    ]);
    expect(book.texts(nav, '//h:nav[@epub:type="page-list"]//h:a')).toEqual([
      'Ground 1',
      'Ground 2',
      'Water 1',
      'Water 2',
    ]);
    expect(book.texts(nav, '//h:nav[@epub:type="landmarks"]//h:a/@epub:type')).toContain('glossary');
  });

  test('says how it can be read', () => {
    const said = (name: string) => book.texts('EPUB/package.opf', `//o:meta[@property="${name}"]`);
    expect(said('schema:accessModeSufficient')).toEqual(['textual', 'textual,visual']);
    expect(said('schema:accessibilityHazard')).toEqual(['none']);
    expect(said('schema:accessibilityFeature')).toContain('pageNavigation');
    expect(said('dcterms:modified')).toEqual([`${imprintOf('.build/another-book').edition}T00:00:00Z`]);
    expect(book.texts('EPUB/package.opf', '//dc:language')).toEqual(['en-GB']);
  });

  test('keeps tables tables, and gives every drawing a name', () => {
    expect(book.texts('EPUB/tables-table-1.xhtml', '(//h:tbody)[1]/h:tr[1]/*')).toEqual([
      'Taking turns',
      '2.5',
      '60',
    ]);
    const drawings = book.pages.flatMap((page) => book.texts(page, '//s:svg[not(@aria-hidden)]'));
    const named = book.pages.flatMap((page) =>
      book.texts(page, '//s:svg[not(@aria-hidden)][@aria-label or @aria-labelledby = .//s:title/@id]'),
    );
    expect(drawings.length).toBeGreaterThan(3);
    expect(named).toEqual(drawings);
  });

  test('gives the answers with the questions', () => {
    expect(book.texts(water, '//h:*[@class="questions"]/h:li').length).toBeGreaterThan(0);
    expect(book.texts(water, '//h:*[@class="answer"]')).toHaveLength(
      book.texts(water, '//h:*[@class="questions"]/h:li').length,
    );
  });

  test('leads from a word to its entry, and from the entry back', () => {
    expect(book.texts('EPUB/read-ground.xhtml', '//h:a[@class="term"]/@href')).toContain(
      'glossary.xhtml#turn',
    );
    expect(book.texts('EPUB/glossary.xhtml', '//*[@id="turn"]//h:a[@role="doc-backlink"]/@href')).toContain(
      'read-ground.xhtml#ground-1',
    );
  });

  test('leads from a quotation in the text to the theme it stands under, and from there to its place', () => {
    const stands = 'quotes-themes-trust.xhtml#quote-neighbours-first';
    expect(book.texts(water, '//h:a/@href')).toContain(stands);
    expect(
      book.texts(
        'EPUB/quotes-themes-trust.xhtml',
        '//*[@id="quote-neighbours-first"]//h:a[@class="place"]/@href',
      ),
    ).toEqual(['read-water.xhtml#water-1']);
  });
}
