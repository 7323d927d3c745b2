import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersFor, canBeMean, smallestSample } from '../../src/book/figures/answers.ts';

/*
 * What the page on the evidence says of the base of Table 4 beyond what its calculations print: the numbers that fit,
 * and that for none of them can the ratings all come from the people who named the initiative.
 */

interface Row {
  values: [number, number];
}

const read = (file: string): string =>
  readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8');
const { rows } = parse(read('tables/table-4.yaml')) as { rows: Row[] };
const page = read('reading/evidence.mdx').replaceAll(/\s+/gu, ' ');

/** Every number up to a hundred out of which all the percentages can come, with halves rounded up throughout. */
function bases(): number[] {
  const found: number[] = [];
  const percents = rows.map(({ values }) => values[0]);
  for (let base = smallestSample(percents); base <= 100; base = smallestSample(percents, base))
    found.push(base);
  return found.filter((base) =>
    percents.every((percent) =>
      answersFor(percent, base).some((n) => Math.round((n / base) * 100) === percent),
    ),
  );
}

/** The rows above the one where the ratings leap up, which nobody has a reason to doubt. */
const undoubted = rows.slice(
  0,
  rows.findIndex(({ values }, at) => values[1] > (rows[at - 1]?.values[1] ?? Number.POSITIVE_INFINITY)),
);

describe('the base of Table 4', () => {
  test('the page lists every number up to a hundred that fits the percentages, beyond the two it computes', () => {
    expect(bases().slice(2)).toEqual([54, 73, 81, 82, 84, 89, 91, 92, 94, 95, 96, 97, 98, 99, 100]);
    expect(page).toContain('54, 73, 81, 82, 84, 89, 91, 92 and everything from 94 to 100');
  });

  test('between 81 and 90 four per cent is three or four people', () => {
    const people = bases()
      .filter((base) => base >= 81 && base <= 90)
      .flatMap((base) => answersFor(4, base));
    expect([...new Set(people)].sort()).toEqual([3, 4]);
  });

  test('whichever number it was, some rating above the leap cannot come from those who named the initiative', () => {
    const possible = (base: number): boolean =>
      undoubted
        .slice(6, 13)
        .every(({ values: [percent, mean] }) =>
          answersFor(percent, base).some((people) => canBeMean(mean, people, 1)),
        );
    expect(undoubted).toHaveLength(15);
    expect(bases().filter(possible)).toEqual([]);
  });
});
