import { onceFor } from './once.ts';

/**
 * Finds the item with an id, or says which ids there are: content is checked before a build, so a miss is a fault
 * in code or a page of a book that was edited while the site was being built.
 */
export function find<T extends { id: string }>(items: readonly T[], id: string, what: string): T {
  const found =
    items.length > few ? (byId(items).get(id) as T | undefined) : items.find((item) => item.id === id);
  if (found) return found;
  throw new Error(`There is no ${what} “${id}”. Known: ${items.map((item) => item.id).join(', ')}.`);
}

/** Up to so many, a look through them all costs less than an index. */
const few = 30;

const byId = onceFor(
  // From the end, so that the first of several with one id is the one that is found.
  (items: readonly { id: string }[]) => new Map(items.toReversed().map((item) => [item.id, item])),
);
