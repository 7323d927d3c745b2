import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionOf, kappaWords, percent } from '../../../src/features/coding/agreement-words.ts';
import { type Codes, agreement, cohenKappa, disagreements } from '../../../src/features/coding/agreement.ts';

describe('kappa of published tables', () => {
  // https://en.wikipedia.org/wiki/Cohen%27s_kappa, “Simple example”: κ = 0.40.
  test('two readers of fifty grant proposals', () => {
    const { observed, expected, kappa } = cohenKappa([
      [20, 5],
      [10, 15],
    ]);
    expect([observed, expected, kappa]).toEqual([0.7, 0.5, expect.closeTo(0.4, 12)]);
  });

  // Cohen, J. (1968), Psychological Bulletin 70, 213–220, who reports .492; the table is also in the example of
  // `cohen.kappa` in the R package psych.
  test('Cohen’s two judges of two hundred diagnoses', () => {
    const { kappa } = cohenKappa([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    expect(kappa).toBeCloseTo(0.492, 3);
  });

  // SAS/STAT, “Getting Started: FREQ Procedure, Agreement Study”: kappa 0.3449, interval (0.2030, 0.4868).
  // https://documentation.sas.com/doc/en/pgmsascdc/9.4_3.5/statug/statug_freq_gettingstarted02.htm
  test('two dermatologists and eighty-eight patients, with the interval', () => {
    const { kappa, interval } = cohenKappa([
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ]);
    expect(kappa).toBeCloseTo(0.3449, 4);
    expect(interval).toEqual([expect.closeTo(0.203, 4), expect.closeTo(0.4868, 4)]);
  });

  // The R package vcd, `Kappa(SexualFun)`: 0.1293, ASE 0.06860, interval −0.005120399 to 0.2637809.
  // https://rdrr.io/pkg/vcd/man/Kappa.html; data of Agresti (1990), Categorical Data Analysis, table 2.10.
  test('ninety-one couples, with standard error and interval', () => {
    const { kappa, error, interval } = cohenKappa([
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ]);
    expect(kappa).toBeCloseTo(0.1293, 4);
    expect(error).toBeCloseTo(0.0686, 4);
    expect(interval).toEqual([expect.closeTo(-0.005120399, 6), expect.closeTo(0.2637809, 6)]);
  });
});

describe('kappa', () => {
  const cell = fc.nat(40);
  const table = fc
    .tuple(cell, cell, cell, cell)
    .filter((cells) => cells.some(Boolean))
    .map(([a, b, c, d]) => [
      [a, b],
      [c, d],
    ]);

  test('is the same whichever of the two is called the first', () => {
    fc.assert(
      fc.property(table, ([[a = 0, b = 0] = [], [c = 0, d = 0] = []]) => {
        const one = cohenKappa([
          [a, b],
          [c, d],
        ]);
        const other = cohenKappa([
          [a, c],
          [b, d],
        ]);
        expect(other.kappa ?? 'none').toEqual(
          one.kappa === undefined ? 'none' : expect.closeTo(one.kappa, 9),
        );
        expect(other.error ?? 0).toBeCloseTo(one.error ?? 0, 6);
      }),
    );
  });

  test('lies in its interval, and both between −1 and 1', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const { kappa, interval } = cohenKappa(cells);
        for (const value of [kappa ?? 0, ...(interval ?? [])]) expect(Math.abs(value)).toBeLessThanOrEqual(1);
        if (kappa !== undefined && interval) {
          expect(interval[0]).toBeLessThanOrEqual(kappa);
          expect(interval[1]).toBeGreaterThanOrEqual(kappa);
        }
      }),
    );
  });

  test('has no interval where one of the two always says the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (yes, no) => {
        const constant = cohenKappa([
          [0, 0],
          [yes, no],
        ]);
        expect([kappaWords(constant), constant.interval]).toEqual(['0.00', undefined]);
      }),
    );
  });

  test('of nothing is not a number that anybody could take for one', () => {
    const none = cohenKappa([
      [0, 0],
      [0, 0],
    ]);
    expect(none.kappa).toBeUndefined();
    expect([percent(none.observed), kappaWords(none)]).toEqual(['–', 'none']);
  });
});

describe('two codings', () => {
  const codes = (record: Record<string, string[]>): Codes => new Map(Object.entries(record));
  const mine = codes({ a: ['trust'], b: ['trust', 'rules'], c: [], d: ['rules'] });
  const theirs = codes({ a: ['trust'], b: ['rules'], c: [], e: ['trust'] });
  const themes = ['trust', 'rules', 'water'];
  const found = agreement(mine, theirs, themes);

  test('are compared on what both have coded, one theme after another', () => {
    expect(found.compared).toEqual(['a', 'b', 'c']);
    expect(found.same).toBe(2);
    expect(found.all).toMatchObject({ count: 9, observed: expect.closeTo(8 / 9, 9) as number });
    expect(found.themes[0]).toMatchObject({
      theme: 'trust',
      both: 1,
      onlyMine: 1,
      onlyTheirs: 0,
      neither: 1,
    });
  });

  test('differ where one gave a theme and the other did not', () => {
    expect(disagreements(mine, theirs, themes)).toEqual([{ id: 'b', theme: 'trust', mine: true }]);
  });

  test('have every decision in the whole that is in the parts', () => {
    const parts = found.themes.reduce((sum, { count }) => sum + count, 0);
    expect(parts).toBe(found.all.count);
  });

  test.each([
    [{ a: [] }, { a: [] }, 'Neither used it: you agree by its absence, and no kappa can be worked out.'],
    [{ a: ['trust'] }, { a: ['trust'] }, 'Both gave it to every quotation, so no kappa can be worked out.'],
    [{ a: [], b: [] }, { a: ['trust'], b: [] }, 'You never used it, so kappa is 0 whatever the rest.'],
    [{ a: ['trust'], b: [] }, { a: [], b: [] }, 'The other never used it, so kappa is 0 whatever the rest.'],
    [
      { a: ['trust'], b: ['trust'] },
      { a: ['trust'], b: [] },
      'One of you gave it to every quotation, so kappa is 0 whatever the rest.',
    ],
    [{ a: ['trust'] }, { b: ['trust'] }, 'Nothing to compare yet.'],
  ])('that leave kappa without sense are told in words: %j, %j', (one, other, words) => {
    const [theme] = agreement(codes(one), codes(other), ['trust']).themes;
    expect(theme && cautionOf(theme)).toBe(words);
  });

  test('that agree throughout are given a kappa of 1 and no interval', () => {
    const same = codes({ a: ['trust'], b: [] });
    const [theme] = agreement(same, same, ['trust']).themes;
    expect(theme && kappaWords(theme)).toBe('1.00');
    expect(theme && cautionOf(theme)).toContain('prove little');
  });
});

test('figures are told with two decimals and a true minus', () => {
  expect(kappaWords({ count: 9, observed: 0, expected: 0, kappa: -0.1, interval: [-0.4, 0.001] })).toBe(
    '−0.10 (−0.40 to 0.00)',
  );
  expect(percent(0.705)).toBe('71%');
});
