import { describe, expect, test } from 'vitest';
import { groupsInPages, inPages, onPage, pageAddress, pageName } from '../../src/site/paging.ts';

const group = (id: string, ...quotes: string[]) => ({ id, quotes });

describe('a list in pages', () => {
  test('is one page while it fits, an empty one too', () => {
    expect(inPages(['tap', 'can'], 2)).toEqual([{ number: 1, of: 1, items: ['tap', 'can'] }]);
    expect(inPages([], 2)).toEqual([{ number: 1, of: 1, items: [] }]);
  });

  test('goes on where the page before ended', () => {
    expect(inPages(['tap', 'can', 'butt'], 2).map(({ items }) => items)).toEqual([['tap', 'can'], ['butt']]);
  });

  test('keeps the first address, and gives the others one of their own', () => {
    expect([1, 2].map(pageName)).toEqual([undefined, 'page-2']);
    expect([1, 2].map((number) => pageAddress('/quotes/themes/trust/', number))).toEqual([
      '/quotes/themes/trust/',
      '/quotes/themes/trust/page-2/',
    ]);
    expect(onPage('Trust', { number: 1, of: 2 })).toBe('Trust');
    expect(onPage('Trust', { number: 2, of: 2 })).toBe('Trust, page 2 of 2');
  });
});

test('a group that a page cuts goes on under its heading', () => {
  const pages = groupsInPages([group('trust', 'tap', 'can', 'butt'), group('rules', 'gate')], 2);
  expect(pages.map(({ items }) => items)).toEqual([
    [group('trust', 'tap', 'can')],
    [group('trust', 'butt'), group('rules', 'gate')],
  ]);
});
