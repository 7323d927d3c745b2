import { expect, test } from 'vitest';
import { quoteCorpus } from '../../../../src/features/quotations/explorer/quote-corpus.ts';
import { allotments } from '../../../fixtures/allotments.ts';

test('no two filters of the quotations have a value of one name', () => {
  const { facets } = quoteCorpus(allotments());
  const owners = new Map<string, string>();
  for (const { id, values } of facets)
    for (const { name } of values) {
      expect(owners.get(name) ?? id, name).toBe(id);
      owners.set(name, id);
    }
});
