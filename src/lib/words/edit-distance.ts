/**
 * How many letters to insert, drop, change or swap with a neighbour lead from one word to the other (optimal string alignment).
 * @param most beyond which it does not matter how many: then it is infinitely many
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  let before = new Uint16Array(b.length + 1);
  let last = new Uint16Array(b.length + 1).map((_, column) => column);
  let line = new Uint16Array(b.length + 1);
  let least = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const leastBefore = least;
    least = line[0] = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let steps = Math.min(at(last, column), at(line, column - 1), at(last, column - 1) - (same ? 1 : 0)) + 1;
      if (!same && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        steps = Math.min(steps, at(before, column - 2) + 1);
      line[column] = steps;
      least = Math.min(least, steps);
    }
    // A row is made of the two before it: no way on can be shorter than both.
    if (least > most && leastBefore >= most) return Infinity;
    [before, last, line] = [last, line, before];
  }
  const steps = at(last, b.length);
  return steps <= most ? steps : Infinity;
}

const at = (row: Uint16Array, column: number) => row[column] as number;
