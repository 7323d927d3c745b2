import { expect, test } from 'vitest';
import { guessedSet, setsOf } from '../../../src/features/guessing/guesses.ts';

const many = (speaker: string | null, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${speaker}-${index}`, speaker }));
const quotes = [...many('plotholder', 17), ...many('warden', 6), ...many('clerk', 2), ...many(null, 9)];

test('a set has ten quotations whose speakers are known, and none comes in two sets', () => {
  const sets = Array.from({ length: setsOf(25) }, (_, index) => guessedSet(quotes, index + 1));
  expect(sets.map(({ length }) => length)).toEqual([10, 10]);
  const all = sets.flat();
  expect(all.every(({ speaker }) => speaker)).toBe(true);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('a set has several roles, and beyond the last set the first comes again', () => {
  const first = guessedSet(quotes, 1);
  expect(new Set(first.map(({ speaker }) => speaker)).size).toBeGreaterThan(1);
  expect(guessedSet(quotes, setsOf(25) + 1)).toEqual(first);
});

test('a book in which nobody is named has nothing to guess', () => {
  expect(guessedSet(many(null, 3), 1)).toEqual([]);
});
