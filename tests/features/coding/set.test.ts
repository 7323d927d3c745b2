import { describe, expect, test } from 'vitest';
import { chooseSet, codingQuery, firstSet, queryOf, readChoice } from '../../../src/features/coding/set.ts';

const quotes = Array.from({ length: 40 }, (_, index) => ({
  id: `plot-${index}`,
  isExample: index % 4 === 0,
}));
const ids = (choice: Parameters<typeof chooseSet>[1], from = quotes) =>
  chooseSet(from, choice).map(({ id }) => id);

describe('a set of quotations to code', () => {
  test('of a seminar is its own activity’s, in a link', () => {
    const activity = {
      title: 'Code two',
      minutes: 5,
      purpose: 'Students can code.',
      groups: 'Alone',
      steps: ['Read.', 'Code.'],
      materials: [{ quote: 'plot-3' }, { card: 'A card', text: 'Words.' }, { quote: 'plot-1' }],
      close: 'Compare.',
    };
    const query = codingQuery({ kind: 'seminar', activity });
    expect(readChoice(query ?? '')).toMatchObject({ ids: ['plot-3', 'plot-1'] });
    expect(codingQuery({ kind: 'lecture', activity })).toBeUndefined();
  });

  test('is the same for everybody who has its name, and another for another name', () => {
    expect(ids({ name: 'group-1' })).toEqual(ids({ name: 'group-1' }, quotes.toReversed()));
    expect(ids({ name: 'group-1' })).not.toEqual(ids({ name: 'group-2' }));
    expect(new Set(ids({ name: 'group-1' })).size).toBe(10);
  });

  test('leaves out what the codebook gives away, while there is enough besides', () => {
    expect(chooseSet(quotes, { name: 'x' }).some(({ isExample }) => isExample)).toBe(false);
    expect(ids({ name: 'x' }, quotes.slice(0, 5))).toHaveLength(5);
  });

  test('changes by one at most when the book gains a quotation', () => {
    const more = [...quotes, { id: 'gate', isExample: false }];
    for (const name of ['one', 'two', 'three', 'four']) {
      const [before, after] = [ids({ name }), ids({ name }, more)];
      expect(before.filter((id) => !after.includes(id)).length).toBeLessThanOrEqual(1);
    }
  });

  test('can be all of them, or those that an address names', () => {
    expect(ids({ name: 'all' })).toHaveLength(40);
    expect(ids(readChoice('?quotes=plot-9,plot-3,nowhere,plot-9'))).toEqual(['plot-9', 'plot-3']);
  });

  test('is read from an address as it was written there', () => {
    expect(readChoice('')).toEqual({ name: firstSet });
    for (const choice of [{ name: 'a & b' }, { name: firstSet, ids: ['a', 'b'] }])
      expect(readChoice(queryOf(choice))).toEqual(choice);
  });
});
