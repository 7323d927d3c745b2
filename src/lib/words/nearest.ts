/** Something that may have been meant, and how much stands behind it. */
export type Candidate = readonly [text: string, weight: number];

/**
 * The candidate that takes the fewest slips of the keyboard (a letter wrong, missing, too many, or two exchanged), the
 * weightiest of several; undefined when none is near enough to have been meant.
 */
export function nearest(typed: string, candidates: Iterable<Candidate>): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.floor((typed.length - 1) / 3));
  let most = -1;
  for (const [text, weight] of candidates) {
    if (Math.abs(text.length - typed.length) > least) continue;
    const distance = slips(typed, text);
    if (distance < least || (distance === least && weight > most)) {
      [best, least, most] = [text, distance, weight];
    }
  }
  return best;
}

/** How many slips lead from one word to the other (optimal string alignment). */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, line];
  }
  return last[b.length] ?? 0;
}
