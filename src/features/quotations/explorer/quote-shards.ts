/** Quotations that travel together: from one number up to another. */
export interface Span {
  from: number;
  to: number;
}

/** How many quotations the explorer is opened with, and how many each further file brings once something is asked. */
export interface ShardSizes {
  first: number;
  further: number;
}

/**
 * As many as the explorer shows before more are asked for: with its script they stay within 25 kB. A book of no more
 * quotations is one file. The further ones are larger, since they are fetched together.
 */
export const shardSizes: ShardSizes = { first: 100, further: 500 };

/** The shards for a number of quotations, in the paper’s order; the first exists even if it is empty. */
export function shards(count: number, { first, further }: ShardSizes = shardSizes): Span[] {
  const opening = { from: 0, to: Math.min(first, count) };
  const others = Array.from({ length: Math.ceil((count - opening.to) / further) }, (_, at) => ({
    from: first + at * further,
    to: Math.min(first + (at + 1) * further, count),
  }));
  return [opening, ...others];
}

/** What the first shard says of the others, where there are any. */
export interface ShardList {
  /** Quotations in all. */
  size: number;
  /** How many have each value of each facet. */
  tally: number[][];
  /** Addresses of the others, from the first one’s. */
  further: string[];
}

/** The name of a further shard’s file, numbered from two. */
export const shardName = (number: number) => `corpus-${number}`;
