import type { Paper } from './schema/paper.ts';

/**
 * Sorts things into the paper's order by the paragraph each stands in; things of one paragraph keep their order.
 * @returns a function of a list and of how to find an item's paragraph id.
 */
export function byPaperOrder(paper: Paper) {
  const place = new Map(paper.paragraphs.map((paragraph, index) => [paragraph.id, index]));
  return <T>(items: readonly T[], paragraphOf: (item: T) => string): T[] =>
    items
      .map((item, index) => ({ item, index, at: place.get(paragraphOf(item)) ?? Infinity }))
      .sort((a, b) => a.at - b.at || a.index - b.index)
      .map(({ item }) => item);
}
