/** The smallest and the largest value that a printed figure may be rounded from; both are the figure itself where it is exact. */
export type Span = readonly [least: number, greatest: number];

/** How nearly one figure a row can be a weighted mean of several, with the same weights in every row. */
export interface Fit {
  /** In the worst row, how far the whole's span and the weighted mean's stay apart; negative where all overlap. */
  gap: number;
  /** The weights with which that gap is smallest, one a column; they add up to 1. */
  weights: number[];
}

/**
 * Finds the weights (none negative, together 1) with which the columns' weighted mean comes nearest to `whole` in all
 * rows at once. Given the spans that rounding leaves, the whole can be made of these columns alone, everybody having
 * answered in every row, only if the gap is not above 0; given exact figures, the gap is the largest miss.
 *
 * Method: a row's gap is the greater of two linear functions of the weights, so the largest gap of all rows is convex,
 * and it stays convex in one weight when the others are chosen as well as can be. A convex function of one number is
 * minimised by cutting a third off its interval again and again. Nested, one level a weight, this reaches the minimum
 * that a linear programme would, to about nine decimals.
 * @param columns the parts, each with one span a row in the order of `whole`
 */
export function nearestMean(whole: readonly Span[], columns: readonly (readonly Span[])[]): Fit {
  if (columns.length === 0) throw new Error('A weighted mean needs at least one column.');
  if (columns.some((column) => column.length !== whole.length))
    throw new Error('A weighted mean needs a figure in every row of every column.');
  const nearest = (fixed: readonly number[], left: number): Fit => {
    if (fixed.length < columns.length - 1)
      return minimum((weight) => nearest([...fixed, weight], left - weight), left);
    const weights = [...fixed, left];
    return { gap: largestGap(whole, columns, weights), weights };
  };
  return nearest([], 1);
}

function largestGap(
  whole: readonly Span[],
  columns: readonly (readonly Span[])[],
  weights: readonly number[],
): number {
  let gap = -Infinity;
  // This runs some ten thousand times for three columns: loops that make nothing are several times as fast.
  for (const [row, [least, greatest]] of whole.entries()) {
    let [low, high] = [0, 0];
    for (const [index, column] of columns.entries()) {
      const [from, to] = column[row] as Span;
      low += (weights[index] as number) * from;
      high += (weights[index] as number) * to;
    }
    gap = Math.max(gap, least - high, low - greatest);
  }
  return gap;
}

function minimum(fitAt: (weight: number) => Fit, upper: number): Fit {
  let low = 0;
  let high = upper;
  for (let cut = 0; cut < cuts; cut += 1) {
    const third = (high - low) / 3;
    if (fitAt(low + third).gap <= fitAt(high - third).gap) high -= third;
    else low += third;
  }
  return fitAt((low + high) / 2);
}

/** Two thirds to this power is about 1e-10 of the interval. */
const cuts = 57;
