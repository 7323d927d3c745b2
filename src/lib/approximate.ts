/** A stretch of a text that is like another text, and how many letters have to change to make it that. */
interface Alike {
  start: number;
  end: number;
  errors: number;
}

/**
 * The stretches of a text that are most like a pattern: all with as few errors as any has, and no more than are allowed. Of several
 * that end together, the longest. A letter added, left out or changed is an error (Sellers 1980, with Ukkonen’s cut-off).
 */
export function mostAlike(text: string, pattern: string, most: number): Alike[] {
  if (pattern === '') return [];
  const exact = exactly(text, pattern);
  if (exact.length > 0) return exact;
  const costs = Int32Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const starts = new Int32Array(pattern.length + 1);
  let allowed = Math.min(most, pattern.length);
  // Below this row every cost is above what is allowed.
  let last = Math.min(allowed, pattern.length);
  let found: Alike[] = [];
  for (let at = 0; at < text.length; at += 1) {
    last = step({ costs, starts, pattern, letter: text.charCodeAt(at), at, last, allowed });
    if (last < pattern.length) continue;
    const errors = costs[pattern.length] ?? 0;
    if (errors < allowed || found.length === 0) found = [];
    allowed = errors;
    found.push({ start: starts[pattern.length] ?? 0, end: at + 1, errors });
    while (last > 0 && (costs[last] ?? 0) > allowed) last -= 1;
  }
  return found;
}

interface Column {
  /** What it costs to make each beginning of the pattern of what ends here, and where that begins. */
  costs: Int32Array;
  starts: Int32Array;
  pattern: string;
  letter: number;
  at: number;
  last: number;
  allowed: number;
}

/** One letter of the text further; returns the last row that is worth going on with. */
function step({ costs, starts, pattern, letter, at, last, allowed }: Column): number {
  let [diagonal, diagonalStart] = [costs[0] ?? 0, at];
  starts[0] = at + 1;
  const end = Math.min(last + 1, pattern.length);
  for (let row = 1; row <= end; row += 1) {
    const [before, beforeStart] = [row > last ? allowed + 1 : (costs[row] ?? 0), starts[row] ?? 0];
    const changed = diagonal + (pattern.charCodeAt(row - 1) === letter ? 0 : 1);
    const left = (costs[row - 1] ?? 0) + 1;
    const least = Math.min(changed, left, before + 1);
    let start = at + 1;
    if (changed === least) start = Math.min(start, diagonalStart);
    if (left === least) start = Math.min(start, starts[row - 1] ?? start);
    if (before + 1 === least && row <= last) start = Math.min(start, beforeStart);
    costs[row] = least;
    starts[row] = start;
    [diagonal, diagonalStart] = [before, beforeStart];
  }
  let worth = end;
  while (worth > 0 && (costs[worth] ?? 0) > allowed) worth -= 1;
  return worth;
}

function exactly(text: string, pattern: string): Alike[] {
  const found: Alike[] = [];
  for (let start = text.indexOf(pattern); start >= 0; start = text.indexOf(pattern, start + 1))
    found.push({ start, end: start + pattern.length, errors: 0 });
  return found;
}
