import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../fuzz/runs.ts';
import { type Part, type Place, search } from '../../../src/features/query/index.ts';
import { keepers } from './keepers.ts';

const pieces = [
  ...[
    'lamp',
    'oil',
    'silso',
    'theme:',
    'theme:lamps',
    'thme:lamps',
    'side:night',
    'speaker:',
    'role:keeper',
    'watch:*',
  ],
  ...[
    'AND',
    'OR',
    'NOT',
    'NEAR',
    'NEAR/3',
    'near/200',
    'and',
    'or',
    '(',
    ')',
    '((',
    '))',
    '"',
    '“',
    '‘',
    '’',
    "'",
    ',',
  ],
  ...[
    '-',
    '−',
    '*',
    '**',
    'a*',
    '&',
    '…',
    ':',
    '/',
    ' ',
    '  ',
    '\n',
    '\t',
    'é',
    'ß',
    'don’t',
    '[T]he',
    'co-operate',
    '\u{1f3ee}',
  ],
];
const garbled = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(' ')),
);
const options = { numRuns: runs(1000) };

describe('Whatever is typed', () => {
  test('there is an answer, and each problem is a sentence that points into the query', () => {
    fc.assert(
      fc.property(garbled, (q) => {
        for (const problem of search(keepers, { q }).problems) {
          if (!('from' in problem)) throw new Error('A query has chosen something.');
          const { says, from, to } = problem;
          expect(says).toMatch(/^\S.*\.$/s);
          expect(says).toContain(`at character ${from + 1}`);
          expect(0 <= from && from <= to && to <= q.length).toBe(true);
        }
      }),
      options,
    );
  });

  test('no word of it is dropped in silence', () => {
    fc.assert(
      fc.property(garbled, (q) => {
        const { explanation, problems } = search(keepers, { q });
        const told = [...explanation.flatMap(places), ...problems.filter((problem) => 'from' in problem)];
        for (const { 0: word, index } of q.matchAll(/[\p{L}\p{N}]+/gu)) {
          // An operator goes with what it joins.
          if (/^(?:AND|OR|NOT|near)$/i.test(word) || /near\/$/i.test(q.slice(0, index))) continue;
          const end = index + word.length;
          const covered = told.some(({ from, to }) => from <= index && end <= to);
          // A field is named by what is said of its values.
          const named = q[end] === ':' && told.some(({ from }) => from > end);
          expect({ q, word, told: covered || named }).toEqual({ q, word, told: true });
        }
      }),
      options,
    );
  });

  test('a repair of its grammar mends it', () => {
    fc.assert(
      fc.property(garbled, (q) => {
        const { problems } = search(keepers, { q });
        for (const { id, says, repairs } of problems.filter((problem) => grammar.has(problem.id)))
          for (const repair of repairs) {
            const left = 'query' in repair ? search(keepers, { q: repair.query }).problems : [];
            const ofKind = (list: typeof left) => list.filter((problem) => problem.id === id).length;
            const mended = ofKind(left) < ofKind(problems) || !left.some((problem) => problem.says === says);
            expect({ q, id, repair, mended }).toEqual({ q, id, repair, mended: true });
          }
      }),
      options,
    );
  });
});

const grammar = new Set<string>([
  ...['unclosed-quote', 'unclosed-bracket', 'stray-bracket', 'empty-bracket'],
  ...['dangling', 'no-value', 'no-letters', 'near-number'],
]);

test('A query longer than can be read is cut, and says so', () => {
  const { problems, results } = search(keepers, { q: `grain ${'silos '.repeat(300)}` });
  expect(results.map(({ entry }) => entry.id)).toEqual(['silos']);
  expect(problems.map(({ says }) => says)).toEqual([
    'Only the first 1000 characters of the query were read.',
  ]);
});

test('Brackets are read thirty deep, and what is deeper is left out and told', () => {
  const deep = `${'('.repeat(1000 - 'grain'.length)}grain`;
  const { problems, results } = search(keepers, { q: deep });
  expect(results.length).toBeGreaterThan(0);
  // A browser has room for fewer calls within calls than Node, so what is read must be shallow, not just do no harm here.
  expect(problems.filter(({ id }) => id === 'unclosed-bracket')).toHaveLength(30);
  expect(problems.filter(({ id }) => id === 'too-deep').map(({ says }) => says)).toEqual([
    expect.stringMatching(/^Brackets are read 30 deep and no deeper; .*was left out\.$/),
  ]);
});

test('Brackets nested as deep as a query is long do no harm', () => {
  for (const q of ['('.repeat(1000), '-('.repeat(500), `${'(a OR '.repeat(160)}b`])
    expect(search(keepers, { q }).results.length).toBeLessThanOrEqual(keepers.size);
});

function places({ place, parts }: Part): Place[] {
  return [...(place ? [place] : []), ...parts.flatMap(places)];
}
