import { folded } from '../../lib/words/fold.ts';
import type { Corpus } from './corpus.ts';
import { plainState } from './state.ts';

/**
 * All entries’ numbers in the requested order: the source’s, by who speaks, the shortest first, or by a facet’s main value
 * in the facet’s order, entries without one last. What is equal stays in the source’s order, and so does an unknown sort.
 */
export function sorted(corpus: Corpus, sort: string): number[] {
  const known = corpus.orders.get(sort);
  if (known) return known;
  const order = corpus.entries.map((_, at) => at);
  const ranks = ranksFor(corpus, sort);
  if (ranks) order.sort((a, b) => compare(ranks[a], ranks[b]));
  if (ranks || sort === plainState.sort) corpus.orders.set(sort, order);
  return order;
}

function ranksFor({ entries, facets }: Corpus, sort: string): (string | number)[] | undefined {
  if (sort === 'speaker') return entries.map(({ who }) => folded(who));
  if (sort === 'length') return entries.map(({ text }) => text.length);
  const facet = facets.find(({ id }) => id === sort);
  const ranks = new Map(facet?.values.map(({ id }, rank) => [id, rank]));
  return facet && entries.map(({ values }) => ranks.get(values[facet.id]?.[0] ?? '') ?? Infinity);
}

function compare(a: string | number = 0, b: string | number = 0): number {
  return a < b ? -1 : Number(a > b);
}
