import { describe, expect, test } from 'vitest';
import { groupsInPages, inPages, pagedRoutes, pageFrame } from '../../src/site/paging.ts';

const group = (id: string, ...quotes: string[]) => ({ id, quotes });

describe('a list in pages', () => {
  test('is one page while it fits, an empty one too', () => {
    expect(inPages(['tap', 'can'], 2)).toEqual([{ number: 1, of: 1, items: ['tap', 'can'] }]);
    expect(inPages([], 2)).toEqual([{ number: 1, of: 1, items: [] }]);
  });

  test('continues where the page before ended', () => {
    expect(inPages(['tap', 'can', 'butt'], 2).map(({ items }) => items)).toEqual([['tap', 'can'], ['butt']]);
  });

  test('keeps the first address, and gives the others one of their own', () => {
    const entry = { id: 'trust' };
    const routes = pagedRoutes('theme', [entry], () => inPages(['tap', 'can', 'butt'], 2));
    expect(routes.map(({ params }) => params)).toEqual([
      { theme: 'trust', page: undefined },
      { theme: 'trust', page: 'page-2' },
    ]);
    const first = '/quotes/themes/trust/';
    expect(routes.map(({ props }) => pageFrame('Trust', first, props.page))).toEqual([
      { title: 'Trust', path: first, pictureOf: first, citeAtFoot: true },
      { title: 'Trust, page 2 of 2', path: `${first}page-2/`, pictureOf: first, citeAtFoot: false },
    ]);
  });
});

test('a group that a page cuts continues under its heading', () => {
  const pages = groupsInPages([group('trust', 'tap', 'can', 'butt'), group('rules', 'gate')], 2);
  expect(pages.map(({ items }) => items)).toEqual([
    [group('trust', 'tap', 'can')],
    [group('trust', 'butt'), group('rules', 'gate')],
  ]);
});
