/** The orders that a column can be put in; `printed` is the paper's own. */
export type Order = 'printed' | 'descending' | 'ascending';

/** The order that comes after another: numbers begin with the highest, words with A, and the third is as printed. */
export function nextOrder(now: Order, isWords: boolean): Order {
  const round: Order[] = isWords
    ? ['printed', 'ascending', 'descending']
    : ['printed', 'descending', 'ascending'];
  return round[(round.indexOf(now) + 1) % round.length] ?? 'printed';
}

/** Items by a key; those that tie keep the order they came in, and those without one come last whichever way. */
export function inOrder<T>(
  items: readonly T[],
  key: (item: T) => number | string | undefined,
  order: Order,
): T[] {
  if (order === 'printed') return [...items];
  const sign = order === 'ascending' ? 1 : -1;
  return items.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return (
      sign *
      (typeof first === 'string' ? first.localeCompare(String(second), 'en-GB') : first - Number(second))
    );
  });
}
