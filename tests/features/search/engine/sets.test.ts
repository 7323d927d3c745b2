import { describe, expect, test } from 'vitest';
import {
  eitherPart,
  heldByAll,
  heldParts,
  type Match,
  narrow,
  nothingChosen,
} from '../../../../src/features/search/engine/sets.client.ts';

const match = (id: string, score = 1, words: number[] = []): Match => ({ id, score, words });
const ids = (matches: readonly Match[]) => matches.map(({ id }) => id);

describe('the parts of a query', () => {
  const score = (matches: readonly Match[], id: string) => matches.find((one) => one.id === id)?.score ?? 0;

  test('each count the more, the fewer records hold it', () => {
    const held = heldParts([[match('a'), match('b'), match('c')], [match('d')]], 10);
    expect(score(held, 'd')).toBeGreaterThan(score(held, 'a'));
  });

  test('all count 2 together where a record is the best for each', () => {
    const held = heldParts([[match('a', 5), match('b', 1)], [match('a', 3)]], 10);
    expect(score(held, 'a')).toBeCloseTo(2);
    expect(score(held, 'b')).toBeLessThan(1);
  });

  test('that stand near each other count more', () => {
    const held = heldParts(
      [
        [match('a', 1, [3]), match('b', 1, [3])],
        [match('a', 1, [5]), match('b', 1, [50])],
      ],
      10,
    );
    expect(score(held, 'a')).toBeGreaterThan(score(held, 'b'));
  });

  test('are all held by some', () => {
    expect([
      ...heldByAll([
        [match('a'), match('b')],
        [match('b'), match('c')],
      ]),
    ]).toEqual(['b']);
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
