import { expect, test } from 'vitest';
import { drawnPictures, pictures } from '../../src/features/pictures/page-pictures.ts';
import { countedThemes, firstOf, nearby, scaleOf } from '../../src/book/scale.ts';
import { allotments } from '../fixtures/allotments.ts';

const book = allotments();
const many = <T>(items: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, index) => items[index % items.length]).filter(
    (item) => item !== undefined,
  );

test('a book of a paper’s size is shown whole', () => {
  expect(scaleOf(book)).toEqual({ manyQuotations: false, manyReadings: false, manyThemes: false });
  expect(countedThemes(book)).toBe(book.themes);
  expect(drawnPictures(book)).toEqual(pictures(book));
});

test('in a large book quotations have no pictures of their own', () => {
  const large = { ...book, quotes: many(book.quotes, 501) };
  expect(drawnPictures(large).filter(({ kind }) => kind === 'quotation')).toEqual([]);
  expect(drawnPictures(large).length).toBeGreaterThan(0);
});

test('of a large codebook the themes with most quotations are counted, in its own order', () => {
  const themes = many(book.themes, 60).map((theme, index) => ({ ...theme, id: `theme-${index}` }));
  const [quote] = book.quotes;
  const quotes = quote ? [{ ...quote, themes: ['theme-59'] }] : [];
  const counted = countedThemes({ themes, quotes }).map(({ id }) => id);
  expect(counted).toHaveLength(40);
  expect(counted.at(-1)).toBe('theme-59');
});

test('a list that no page could name is named as far as a page goes, and counted', () => {
  const items = Array.from({ length: 1_000 }, (_, index) => index);
  expect(firstOf(items)).toEqual({ shown: items.slice(0, 200), more: 800 });
  expect(firstOf(items.slice(0, 200)).more).toBe(0);
});

test('what stands nearby is as many on either side, and at an end as many in all', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  expect(nearby(items, 25, 2)).toEqual([23, 24, 25, 26, 27]);
  expect(nearby(items, 0, 2)).toEqual([0, 1, 2, 3, 4]);
  expect(nearby(items, 49, 2)).toEqual([45, 46, 47, 48, 49]);
});
