import { describe, expect, test } from 'vitest';
import { nearestMean, type Span } from '../../../src/book/figures/weighted-mean.ts';

const exact = (...values: number[]): Span[] => values.map((value) => [value, value]);
const within = (half: number, ...values: number[]): Span[] =>
  values.map((value) => [value - half, value + half]);

describe('The nearest weighted mean of columns', () => {
  test('misses nothing where the whole is such a mean, and finds its weights', () => {
    const fit = nearestMean(exact(1.5, 3, 2.25), [exact(1, 3, 2), exact(3, 3, 3)]);
    expect(fit.gap).toBeCloseTo(0, 8);
    expect(fit.weights[0]).toBeCloseTo(0.75, 8);
  });

  test('shares one miss between rows that pull the weights apart', () => {
    const fit = nearestMean(exact(2, 2), [exact(1, 3), exact(2, 3)]);
    expect(fit.gap).toBeCloseTo(1, 8);
    const torn = nearestMean(exact(1, 2), [exact(1, 1), exact(2, 2)]);
    expect(torn.gap).toBeCloseTo(0.5, 8);
    expect(torn.weights[0]).toBeCloseTo(0.5, 6);
  });

  test('weighs three columns, none with less than nothing', () => {
    const fit = nearestMean(exact(2, 5, 3), [exact(1, 6, 2), exact(2, 4, 5), exact(4, 5, 2)]);
    const { gap, weights } = fit;
    expect(weights.reduce((total, weight) => total + weight)).toBeCloseTo(1, 8);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    expect(gap).toBeCloseTo(
      gridMinimum(
        [2, 5, 3],
        [
          [1, 6, 2],
          [2, 4, 5],
          [4, 5, 2],
        ],
      ),
      2,
    );
  });

  test('with one column is that column’s own largest miss', () => {
    expect(nearestMean(exact(2, 3), [exact(2.5, 3.1)]).gap).toBeCloseTo(0.5, 8);
  });

  test('allows every figure the span that rounding leaves it', () => {
    const gap = (half: number) =>
      nearestMean(within(half, 1, 2), [within(half, 1, 1), within(half, 2, 2)]).gap;
    expect(gap(0.25)).toBeCloseTo(0, 8);
    expect(gap(0.3)).toBeLessThan(0);
    expect(gap(0.2)).toBeGreaterThan(0);
  });

  test('needs a column, and a figure in each of its rows', () => {
    expect(() => nearestMean(exact(1), [])).toThrow('A weighted mean needs at least one column.');
    expect(() => nearestMean(exact(1, 2), [exact(1)])).toThrow('needs a figure in every row of every column');
  });
});

/** The same minimum by brute force over a grid of weights, for comparison. */
function gridMinimum(whole: number[], columns: number[][], steps = 400): number {
  let least = Infinity;
  for (let i = 0; i <= steps; i += 1) {
    for (let j = 0; i + j <= steps; j += 1) {
      const weights = [i, j, steps - i - j].map((part) => part / steps);
      const misses = whole.map((figure, row) =>
        Math.abs(columns.reduce((mean, column, k) => mean + (weights[k] ?? 0) * (column[row] ?? 0), -figure)),
      );
      least = Math.min(least, Math.max(...misses));
    }
  }
  return least;
}
