import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadBook } from '../../src/book/load-book.ts';
import { addresses } from '../../src/book/addresses.ts';
import { previewFile } from '../../src/features/linking/previews/preview-file.ts';
import { hasPage, pagesOf, pathOf } from '../../src/site/built-pages.ts';
import { pageKinds } from '../../src/site/page-kinds.ts';
import { addressOfPage, allPageKinds, entryAt, menu, pageKindAt, reservedIds } from '../../src/site/pages.ts';
import { allotments } from '../fixtures/allotments.ts';

describe('the kind of a page', () => {
  test.each([
    ['/', 'home'],
    ['/quotes/', 'quotes'],
    ['/quotes/a-thirst/', 'quote'],
    ['/quotes/themes/', 'themes'],
    ['/quotes/themes/trust/', 'theme'],
    ['/quotes/themes/trust/page-2/', 'theme'],
    ['/quotes/voices/warden/', 'voice'],
    ['/teach/packs/', 'packs'],
    ['/teach/leaks/', 'lecture'],
    ['/teach/leaks/slides/', 'slides'],
    ['/embed/quote/a-thirst/', 'embed'],
    ['/404.html', 'missing'],
  ])('of %s is %s', (address, name) => expect(pageKindAt(address)?.name).toBe(name));

  test('is none where no page can stand', () =>
    expect(['/shed/', '/read/water/deep/', '/quotes', '/404xhtml'].map(pageKindAt)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]));

  test('is one alone: no two have one address', () => {
    const all = allPageKinds.map(({ address }) => address.replace(/:\w+/g, ':id'));
    expect(new Set(all).size).toBe(all.length);
  });
});

test('an entry’s id is read from its page’s address', () => {
  expect(entryAt(pageKinds.reading, '/read/water/')).toBe('water');
  expect(entryAt(pageKinds.reading, '/quotes/water/')).toBeUndefined();
});

test('ids are reserved whose addresses other pages have', () => {
  expect(reservedIds(pageKinds.quote)).toEqual(['compare', 'themes', 'voices']);
  expect(reservedIds(pageKinds.reading)).toEqual([]);
});

test('a page with words of its own stands at its kind’s address, or below the page about the site', () => {
  expect(addressOfPage('home')).toBe('/');
  expect(addressOfPage('source')).toBe('/about/source/');
  expect(addressOfPage('shed')).toBe('/about/shed/');
  expect(addressOfPage('reading')).toBe('/about/reading/');
});

describe('a book that has nothing for a page', () => {
  const book = { ...allotments(), evidence: [], concepts: [] };

  test('has neither the page nor a link to it', () => {
    expect(hasPage('tables', allotments())).toBe(true);
    expect(hasPage('tables', book)).toBe(false);
    expect(pathOf('glossary', book)).toEqual([]);
    expect(pathOf('claims', book)).toMatchObject([
      { params: { page: undefined }, props: { page: { id: 'claims' } } },
    ]);
    expect(menu('more', book).map(({ label }) => label)).toEqual(['Claims', 'Modes']);
  });

  test('keeps the words of the page to itself', () => {
    expect(pagesOf(book).map(({ id }) => id)).not.toContain('tables');
    expect(pagesOf(book).map(({ id }) => id)).toContain('claims');
  });

  test('does without a page whose words are a choice and that it does not have', () => {
    expect(hasPage('design', book)).toBe(false);
  });
});

test('menus lead to each of their pages once, in order', () => {
  const book = loadBook(join(import.meta.dirname, '../fixtures/allotments'));
  expect(menu('main', book).map(({ label }) => label)).toEqual(['Read', 'Quotations', 'Teach']);
  expect(menu('more', book).map(({ label }) => label)).toEqual(['Tables', 'Claims', 'Modes', 'Glossary']);
  for (const place of ['header', 'footer'] as const) {
    const places = allPageKinds.flatMap((kind) => (kind.menu?.[0] === place ? [kind.menu[1]] : []));
    expect(places.toSorted((a, b) => a - b)).toEqual(places.map((_, index) => index + 1));
  }
});

test('previews are looked for where a kind has them', () => {
  const sample = ({ address, entries }: (typeof allPageKinds)[number]) =>
    address.replace(/:\w+/g, 'x') + (entries ? '#x' : '');
  const without = allPageKinds.filter((kind) => kind.preview && previewFile(sample(kind)) === undefined);
  expect(without.map(({ name }) => name)).toEqual([]);
  expect(previewFile(addresses.reading('water'))).toBeUndefined();
});
