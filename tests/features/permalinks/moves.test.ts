import { describe, expect, test } from 'vitest';
import { goneParts, gonePages, outcomes } from '../../../src/features/permalinks/moves.ts';
import {
  newIn,
  pageAndPart,
  readPermalinks,
  withNew,
  writePermalinks,
} from '../../../src/book/permalinks.ts';
import { allotments } from '../../fixtures/allotments.ts';

const book = allotments();

describe('the record of addresses', () => {
  test('is read with the earliest of two dates, whatever the order of its lines', () => {
    const { permalinks, unread } = readPermalinks(
      '/b/ page 2001-02-03\n# x\n/a/ page 2001-02-03\n/b/ page 1999-05-01\n',
    );
    expect(permalinks.map(({ address, since, line }) => [address, since, line])).toEqual([
      ['/b/', '1999-05-01', 4],
      ['/a/', '2001-02-03', 3],
    ]);
    expect(unread).toEqual([]);
  });

  test('is written sorted, a line an address, and read again as it was', () => {
    const { permalinks } = readPermalinks('/b/#x row 2001-02-03\n/b/ page 2001-02-03\n/a/ page 1999-05-01\n');
    const text = writePermalinks(permalinks);
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      '/a/ page 1999-05-01',
      '/b/ page 2001-02-03',
      '/b/#x row 2001-02-03',
      '',
    ]);
    expect(writePermalinks(readPermalinks(text).permalinks)).toBe(text);
  });

  test('names the line of what it cannot read', () => {
    expect(readPermalinks('# x\n\n/a/ page\n').unread).toEqual([{ line: 3, text: '/a/ page' }]);
  });

  test('keeps what it has and gets what is new', () => {
    const had = readPermalinks('/a/ page 1999-05-01\n/gone/ page 1999-05-01\n').permalinks;
    const found = [
      { address: '/a/', kind: 'part' as const },
      { address: '/b/', kind: 'page' as const },
    ];
    expect(newIn(had, found).map(({ address }) => address)).toEqual(['/b/']);
    expect(
      withNew(had, found, '2001-02-03').map(({ address, kind, since }) => [address, kind, since]),
    ).toEqual([
      ['/a/', 'page', '1999-05-01'],
      ['/gone/', 'page', '1999-05-01'],
      ['/b/', 'page', '2001-02-03'],
    ]);
  });

  test('tells pages from their parts', () => {
    expect(pageAndPart('/read/water/#water-1')).toEqual({ page: '/read/water/', part: 'water-1' });
    expect(pageAndPart('/read/water/')).toEqual({ page: '/read/water/', part: undefined });
  });
});

describe('a page that has moved', () => {
  const slope = gonePages(book).find(({ from }) => from === '/read/slope/');

  test('takes its parts along under their ids, unless they are told of themselves', () => {
    expect(slope?.parts.map(({ id, to }) => [id, to])).toEqual([
      ['slope-1', '/read/ground/#ground-1'],
      ['two-distinctions', '/read/ground/#two-distinctions'],
    ]);
  });

  test('takes all its parts to the one place, if it has become a part itself', () => {
    const [moved] = gonePages({
      ...book,
      moves: [{ from: '/read/slope/', to: '/read/ground/#ground-1', date: '2001-02-03' }],
    });
    expect(moved?.parts.map(({ to }) => to)).toEqual(['/read/ground/#ground-1', '/read/ground/#ground-1']);
  });
});

test('a page that is still there tells of its parts that are gone', () => {
  expect(goneParts('/glossary/', book).map(({ id, to, retired }) => [id, to ?? retired?.why])).toEqual([
    ['cistern', '/glossary/#butt'],
    ['dowser', 'The paper knows no dowser.'],
  ]);
  expect(goneParts('/claims/', book)).toEqual([]);
});

test('each published address has an outcome, and a part of what was retired shares its reason', () => {
  const became = new Map(
    outcomes(book).map(({ from, to, retired }) => [from, to ?? retired?.why ?? 'there']),
  );
  expect(became.size).toBe(book.permalinks.length);
  expect(became.get('/read/water/')).toBe('there');
  expect(became.get('/read/sharing/')).toBe('/read/water/');
  expect(became.get('/read/slope/#two-distinctions')).toBe('/read/ground/#two-distinctions');
  expect(became.get('/quotes/themes/envy/#who-speaks')).toBe(
    'Nothing that is quoted turned out to be about envy.',
  );
});
