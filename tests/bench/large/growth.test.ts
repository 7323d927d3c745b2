import { expect, test } from 'vitest';
import { exponent } from './growth.ts';

test('what grows in proportion has the exponent one, what grows with the square two', () => {
  expect(exponent([100, 1_000, 10_000].map((size) => [size, 3 * size]))).toBeCloseTo(1);
  expect(exponent([100, 1_000, 10_000].map((size) => [size, size ** 2]))).toBeCloseTo(2);
});
