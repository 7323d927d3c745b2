/**
 * Finds the item with an id, or says which ids there are: content is checked before a build, so a miss is a fault
 * in code or a page of a book that was edited while the site was being built.
 */
export function find<T extends { id: string }>(items: readonly T[], id: string, what: string): T {
  const found = items.find((item) => item.id === id);
  if (found) return found;
  throw new Error(`There is no ${what} “${id}”. Known: ${items.map((item) => item.id).join(', ')}.`);
}
