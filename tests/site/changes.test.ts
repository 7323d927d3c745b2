import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { loadBook } from '../../src/book/load-book.ts';
import { changesBetween, pieceOf } from '../../src/features/changes/changes.ts';
import { piecesOf } from '../../src/features/changes/pieces/pieces-of.ts';
import { recordsIn } from '../../src/features/changes/record/records.ts';
import { readSite } from '../../src/checks/dist/pages.ts';
import { essaySite, site, smallSites } from './sites.ts';

const content = join(import.meta.dirname, '../../content');
const book = loadBook(content);
const { records } = recordsIn(content);
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');

test('every piece stands at its address', async () => {
  const built = await readSite(site.folder, '/', 'dist');
  const there = new Set(
    built.pages.flatMap(({ address, elements }) => [
      address,
      ...elements.map(({ attributes }) => `${address}#${attributes['id']}`),
    ]),
  );
  expect(
    piecesOf(book)
      .map(({ address }) => address)
      .filter((address) => !there.has(address)),
  ).toEqual([]);
});

describe('what changed', () => {
  test('is told of every piece that is not as in the edition before, with a link to it', () => {
    const last = records.filter(({ edition }) => edition < book.site.edition).at(-1);
    const changes = changesBetween(last?.pieces ?? [], piecesOf(book), book.moves);
    const folder = `about/changes/${book.site.edition}`;
    const pages = readdirSync(join(site.folder, folder)).map((kind) => read(`${folder}/${kind}/index.html`));
    const told = pages.join('').match(/<section id="[^"]+" class="changed"/g) ?? [];
    expect(told.length).toBe(changes.length);
    const missing = changes.filter(
      (change) =>
        change.kind !== 'removed' &&
        !pages.some((page) => page.includes(`href="${pieceOf(change).address}"`)),
    );
    expect(missing).toEqual([]);
  });

  test('is marked as removed and added, and said so to those who do not see it', () => {
    const page = read(`about/changes/${book.site.edition}/passage/index.html`);
    for (const [, words = ''] of page.matchAll(/<del>([^]*?)<\/del>/g)) expect(words).toContain('(removed: ');
    for (const [, words = ''] of page.matchAll(/<ins>([^]*?)<\/ins>/g)) expect(words).toContain('(added: ');
    expect(page).toMatch(/<ins>/);
  });

  test('repeats none of the quotations’ words', () => {
    const folder = join(site.folder, `about/changes/${book.site.edition}`);
    const long = book.quotes.filter(({ words: [first = ''] }) => first.split(' ').length > 12);
    for (const kind of readdirSync(folder)) {
      const page = readFileSync(join(folder, kind, 'index.html'), 'utf8');
      expect(long.filter(({ words: [first = ''] }) => page.includes(first)).map(({ id }) => id)).toEqual([]);
    }
  });
});

test('an earlier edition is one file that is as it was, asks for nothing, and is found from its page', () => {
  for (const { edition } of records) {
    const html = read(`editions/${edition}/joined-up.html`);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB" data-edition="one-file">/);
    expect(html).not.toMatch(/<(link|img|script) [^>]*(src|href)="(?!data:)/);
    expect(read(`editions/${edition}/index.html`)).toContain('href="joined-up.html"');
    expect(read('about/changes/index.html')).toContain(`href="/editions/${edition}/"`);
  }
});

test('the feed tells of each recorded edition, and is what a reader of feeds takes', () => {
  const feed = XmlDocument.fromString(read('feed.xml'));
  const atom = { a: 'http://www.w3.org/2005/Atom' };
  const texts = (path: string) => feed.find(path, atom).map((node) => node.content);
  expect(texts('/a:feed/a:id')).toHaveLength(1);
  expect(texts('/a:feed/a:entry/a:id').length).toBeGreaterThanOrEqual(records.length);
  expect(new Set(texts('//a:id')).size).toBe(texts('//a:id').length);
  for (const time of texts('//a:updated'))
    expect(new Date(time).toISOString().slice(0, 10)).toBe(time.slice(0, 10));
  expect(read('about/changes/index.html')).toContain('type="application/atom+xml"');
});

test('a book that records no edition and has no words for such a page has none of this', () => {
  for (const { folder } of [essaySite(), smallSites()[0]])
    for (const path of ['about/changes', 'editions', 'feed.xml'])
      expect(existsSync(join(folder, path))).toBe(false);
});
