import { describe, expect, test } from 'vitest';
import { eitherPart, everyPart, type Match, narrow, nothingChosen } from '../../src/islands/search-sets.ts';

const match = (id: string, score = 1, own = true): Match => ({ id, score, words: [], own, titled: false });
const ids = (matches: readonly Match[]) => matches.map(({ id }) => id);

describe('the parts of a query', () => {
  test('are all in a result, which is ranked by all of them', () => {
    const both = everyPart([
      [match('a', 1), match('b', 5), match('c', 9)],
      [match('a', 9), match('b', 1)],
    ]);
    expect(both.map(({ id, score }) => [id, score])).toEqual([
      ['a', 10],
      ['b', 6],
    ]);
  });

  test('may stand in a shared heading, but not all of them', () => {
    expect(ids(everyPart([[match('a', 1, false), match('b', 1, false)], [match('a')]]))).toEqual(['a']);
    expect(everyPart([[match('a', 1, false)]])).toEqual([]);
  });

  test('joined by another name give each record once, by the better score', () => {
    expect(eitherPart([match('a', 1), match('b', 2)], [match('a', 3)])).toMatchObject([
      { id: 'a', score: 3 },
      { id: 'b', score: 2 },
    ]);
  });
});

describe('filters', () => {
  const values = { kind: ['Claim', 'Table'], section: ['Ground', 'Water'], theme: [], speaker: [], side: [] };
  const has: Record<string, string[]> = { Claim: ['a', 'b'], Table: ['c'], Ground: ['a', 'c'], Water: ['b'] };
  const members = (_: string, value: string) => new Set(has[value]);
  const counted = (chosen: Partial<ReturnType<typeof nothingChosen>>) => {
    const all = ['a', 'b', 'c', 'd'].map((id) => match(id));
    const { shown, counts } = narrow(all, { ...nothingChosen(), ...chosen }, values, members);
    return { shown: ids(shown), kind: [...counts.kind.values()], section: [...counts.section.values()] };
  };

  test('count what each value would leave', () => {
    expect(counted({})).toEqual({ shown: ['a', 'b', 'c', 'd'], kind: [2, 1], section: [2, 1] });
  });

  test('add up within a group, whose counts stay as they were', () => {
    expect(counted({ kind: new Set(['Claim', 'Table']) })).toEqual({
      shown: ['a', 'b', 'c'],
      kind: [2, 1],
      section: [2, 1],
    });
  });

  test('narrow each other', () => {
    expect(counted({ kind: new Set(['Claim']), section: new Set(['Ground']) })).toEqual({
      shown: ['a'],
      kind: [1, 1],
      section: [1, 1],
    });
  });
});
