/** Numbers from 0 to 1 that look like chance and are the same every time (a linear congruential generator). */
export function chance(seed: number): () => number {
  let state = seed % 2 ** 32;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of a list; the first come up most often, as the commonest words and themes do. */
export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() ** 2 * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}
