import { type Entry, halfUnit } from './arithmetic.ts';

/*
 * What rounded figures show about the number of answers behind them. A figure exactly between two printed ones is
 * taken to round either way, since a table seldom says which way it was rounded.
 */

/** How many answers out of `sample` a printed whole-number percentage can mean: often one number, or none. */
export function answersFor(percent: number, sample: number): number[] {
  const least = Math.ceil(((percent - 0.5) / 100) * sample - dust);
  const most = Math.floor(((percent + 0.5) / 100) * sample + dust);
  const counts = Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index);
  return counts.filter((count) => count >= 0 && count <= sample);
}

/**
 * The smallest number of answers, greater than `after`, from which every one of the percentages can result by
 * rounding to whole numbers. There always is one, since out of a hundred answers they all can.
 */
export function smallestSample(percents: readonly number[], after = 0): number {
  const odd = percents.find((percent) => !Number.isInteger(percent) || percent < 0 || percent > 100);
  if (odd !== undefined) throw new Error(`${odd} is not a whole percentage between 0 and 100.`);
  let sample = after + 1;
  while (percents.some((percent) => answersFor(percent, sample).length === 0)) sample += 1;
  return sample;
}

/** The entries whose percentage must be at least one of `sample` answers and at most `most`. */
export function voices(column: readonly Entry[], sample: number, most = 1): Entry[] {
  return column.filter(({ value }) => {
    const counts = answersFor(value, sample);
    return counts.length > 0 && counts.every((count) => count >= 1 && count <= most);
  });
}

/** Whether a printed mean can come from that many whole-number ratings. */
export function canBeMean(mean: number, answers: number, decimals: number): boolean {
  const half = halfUnit(decimals);
  return Math.ceil((mean - half) * answers - dust) <= (mean + half) * answers + dust;
}

/**
 * The largest group in which a mean that is printed as the very end of a whole-number scale proves that everybody
 * chose that end. In a larger one, a single answer one step away would be lost in the rounding.
 */
export function unanimousUpTo(decimals: number): number {
  return Math.ceil(1 / halfUnit(decimals) - dust) - 1;
}

/** Keeps the binary dust of decimal fractions from deciding a case that is exactly on the edge. */
const dust = 1e-9;
