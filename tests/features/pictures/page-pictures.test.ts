import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/book/addresses.ts';
import { pictures, quotationPicture } from '../../../src/features/pictures/page-pictures.ts';
import { allotments } from '../../fixtures/allotments.ts';

const book = allotments();
const all = pictures(book);
const of = (path: string) => all.find((picture) => picture.path === path);

describe('the list of pictures', () => {
  test('has one for every page', () => {
    const paths = all.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/quotes/', '/quotes/themes/rules/', '/read/water/', '/about/source/']),
    );
  });

  test('gives a page its title and summary, and names the paper', () => {
    expect(of('/')).toMatchObject({
      kind: 'title',
      title: book.pages.find(({ id }) => id === 'home')?.title,
      source: `A companion to ${book.paper.short}, ‘${book.paper.csl.title}’`,
    });
  });

  test('gives a table its number', () => {
    expect(of('/tables/table-1/')).toMatchObject({
      label: 'Table 1',
      title: book.evidence.find(({ id }) => id === 'table-1')?.title,
    });
  });

  test('gives a voice its side', () => {
    expect(of('/quotes/voices/warden/')).toMatchObject({ label: 'A voice on the national side' });
  });

  test('gives a mode the mark of its axis', () => {
    const marks = of('/modes/between/')?.marks ?? [];
    expect(marks.filter(({ rings }) => rings.length > 0)).toHaveLength(1);
  });
});

describe('a quotation’s picture', () => {
  const quote = (id: string) => quotationPicture(book.quotes.find((one) => one.id === id) ?? never(id), book);

  test('keeps what the paper emphasises', () => {
    expect(quote('talk-before').words).toEqual([
      { text: 'we talk before we ', emphasis: false },
      { text: 'water', emphasis: true },
    ]);
  });

  test('has no glyph where the words speak of no mode', () => {
    expect(quote('a-thirst').marks).toEqual([]);
  });
});

test('a picture’s address is its page’s', () => {
  expect(addresses.picture('/')).toBe('/og/index.png');
  expect(addresses.picture('/quotes/')).toBe('/og/quotes.png');
  expect(addresses.picture('/quotes/a-thirst/')).toBe('/og/quotes/a-thirst.png');
});

function never(id: string): never {
  throw new Error(`The miniature book has no quotation “${id}”.`);
}
