/**
 * What each of several right parts is worth: rounded up, so that together they are no less than the whole, which the
 * score’s upper bound then makes exact. Three of 0.33333 would give 0.99999.
 */
export function shareOf(parts: number, { of = 1, decimals = 5 } = {}): number {
  const step = 10 ** decimals;
  const share = (steps: number) => Number((steps / step).toFixed(decimals));
  const sum = (one: number) => Array.from({ length: parts }, () => one).reduce((all, part) => all + part, 0);
  // Less the dust of binary fractions.
  const steps = Math.ceil((of * step) / parts - 1e-6);
  // Added up one by one, ten tenths are a little less than one.
  return sum(share(steps)) < of ? share(steps + 1) : share(steps);
}
