import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/lib/words/edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'water', 5],
  ['water', 'water', 0],
  ['watr', 'water', 1],
  ['wwater', 'water', 1],
  ['wader', 'water', 1],
  ['wtaer', 'water', 1],
  ['kitten', 'sitting', 3],
  // Letters that were swapped are not changed again.
  ['ca', 'abc', 3],
])('from “%s” to “%s” it takes %i', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
  expect(editDistance(b, a)).toBe(steps);
});

test('Asked for so many at most, it says how many, or that they are more', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const steps = editDistance(a, b);
      expect(editDistance(a, b, most)).toBe(steps <= most ? steps : Infinity);
    }),
  );
});
