import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shardSizes, shards } from '../../../../src/features/quotations/explorer/quote-shards.ts';

describe('the files that quotations travel in', () => {
  test('are one for a book of few, even for none', () => {
    expect(shards(0)).toEqual([{ from: 0, to: 0 }]);
    expect(shards(shardSizes.first)).toEqual([{ from: 0, to: shardSizes.first }]);
  });

  test('hold each quotation once, in order, and no more than they may', () => {
    const some = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.nat(2000), some, some, (count, first, further) => {
        const [opening, ...others] = shards(count, { first, further });
        const held = [opening, ...others].flatMap((span) =>
          span ? Array.from({ length: span.to - span.from }, (_, at) => span.from + at) : [],
        );
        expect(held).toEqual(Array.from({ length: count }, (_, at) => at));
        for (const { from, to } of others) {
          expect(to - from).toBeGreaterThan(0);
          expect(to - from).toBeLessThanOrEqual(further);
        }
      }),
    );
  });
});
