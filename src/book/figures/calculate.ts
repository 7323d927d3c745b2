import type { Table } from '../schema/evidence/table.ts';
import { answersFor, canBeMean, smallestSample, unanimousUpTo } from './answers.ts';
import {
  type Entry,
  halfUnit,
  highest,
  lowest,
  place,
  repeatedTail,
  rises,
  sum,
  ties,
} from './arithmetic.ts';
import { Asked, type CalcRequest } from './asked.ts';
import { listed, numberWord, ordinalWord } from '../../lib/number-words.ts';

/**
 * Computes something from a table's figures and says it as running text does: figures with the column's decimals,
 * counts in words, rows by their labels in quotation marks.
 * @throws when there is no such calculation, or the request lacks or misnames what it needs.
 */
export function calculate(table: Table, request: CalcRequest): string {
  const calculation = new Map(Object.entries(calculations)).get(request.do);
  if (calculation) return calculation(new Asked(table, request));
  const known = Object.keys(calculations).sort().join(', ');
  throw new Error(`There is no calculation “${request.do}”. Known: ${known}.`);
}

/** The vocabulary of `do`; `src/features/reading/prose/Calc.astro` explains each to authors. */
const calculations: Record<string, (asked: Asked) => string> = {
  rows: ({ table }) => numberWord(table.rows.length),

  sum: (asked) => figure(asked, sum(asked.column)),
  shortfall: (asked) => figure(asked, asked.number('of') - sum(asked.column)),
  highest: (asked) => figure(asked, highest(asked.column)[0]?.value),
  lowest: (asked) => figure(asked, lowest(asked.column)[0]?.value),
  'highest-row': (asked) => labels(highest(asked.column)),
  'lowest-row': (asked) => labels(lowest(asked.column)),
  place: (asked) => ordinalWord(place(asked.column, asked.value)),
  tied: (asked) => labels(ties(asked.column).find((group) => group[0]?.value === asked.value) ?? []),
  'rising-row': (asked) => labels(rises(asked.column)),
  'repeated-tail': (asked) => numberWord(repeatedTail(asked.column).length),

  'smallest-sample': (asked) => String(asked.sample),
  'next-sample': (asked) => String(smallestSample(asked.values, asked.sample)),
  answers: (asked) => answersFor(asked.value, asked.sample).map(numberWord).join(' or '),
  'next-answers': (asked) =>
    answersFor(asked.value, smallestSample(asked.values, asked.sample)).map(numberWord).join(' or '),
  'single-voices': (asked) => numberWord(asked.voices(1).length),
  'one-or-two-voices': (asked) => numberWord(asked.voices(2).length),
  'single-voices-rated': (asked) =>
    numberWord(asked.ratingsOfSingles.filter(({ value }) => value >= asked.number('least')).length),
  'impossible-singles': (asked) => {
    const decimals = asked.decimals(asked.columnIds[0]);
    const values = asked.ratingsOfSingles.map(({ value }) => value);
    const impossible = new Set(values.filter((value) => !canBeMean(value, 1, decimals)));
    return listed([...impossible].map((value) => value.toFixed(decimals)));
  },
  'unanimous-up-to': (asked) => String(unanimousUpTo(asked.decimals())),

  'nearest-mean': (asked) => asked.fit('printed').gap.toFixed(asked.decimals() + 2),
  'nearest-weights': (asked) =>
    listed(asked.fit('printed').weights.map((weight) => String(Math.round(100 * weight)))),
  'unexplained-gap': (asked) => Math.max(0, asked.fit('rounded').gap).toFixed(asked.decimals() + 2),
  'rounding-allowed': (asked) => (2 * halfUnit(asked.decimals())).toFixed(asked.decimals() + 1),
};

const figure = (asked: Asked, value = NaN) => value.toFixed(asked.decimals());
const labels = (found: readonly Entry[]) => listed(found.map(({ row }) => `‘${row.label}’`));
