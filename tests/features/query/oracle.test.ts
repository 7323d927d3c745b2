import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Part, type Range, search } from '../../../src/features/query/index.ts';
import { choices, corpora, facets, queries } from './generated.ts';
import { chosen, fulfils, marks, slowCounts, slowNumbers, type Text } from './oracle.ts';
import { patience, runs } from '../../fuzz/runs.ts';
import type { Question } from './questions.ts';

/** So many corpora, and of each so many queries. */
const numRuns = runs(150);
const each = { minLength: 10, maxLength: 10 };
const asked = fc.array(fc.tuple(queries, choices), each);

describe('Compared with a look at every word of every text, a search', () => {
  test(
    'finds the same entries and no others',
    () => {
      fc.assert(
        fc.property(corpora, asked, ({ corpus, texts }, questions) => {
          for (const [{ question, q }, choice] of questions) {
            const found = search(corpus, { q, choices: choice }).results.map(({ entry }) => entry.id);
            const whole = { kind: 'and' as const, parts: [question, ...chosen(choice, corpus)] };
            const expected = texts.flatMap((text, at) => (fulfils(text, whole) ? [`entry-${at}`] : []));
            expect({ q, found }).toEqual({ q, found: expected });
          }
        }),
        { numRuns },
      );
    },
    patience,
  );

  test(
    'marks the same words',
    () => {
      fc.assert(
        fc.property(corpora, asked, ({ corpus, texts }, questions) => {
          for (const [{ question, q }] of questions)
            for (const { entry, ranges } of search(corpus, { q }).results) {
              const text = texts[corpus.entries.indexOf(entry)];
              const expected = [...(text ? marks(text, question) : [])].sort((a, b) => a - b);
              expect({ q, marked: text && markedWords(text, ranges) }).toEqual({ q, marked: expected });
            }
        }),
        { numRuns },
      );
    },
    patience,
  );

  test(
    'counts the same for every value of every facet',
    () => {
      fc.assert(
        fc.property(corpora, asked, ({ corpus, texts }, questions) => {
          for (const [{ question, q }, choice] of questions) {
            const counts = search(corpus, { q, choices: choice }).facets.map(({ mode, modes, values }) => ({
              mode,
              modes,
              values: values.map(({ chosen: isChosen, count, then }) => [isChosen, count, then]),
            }));
            expect({ q, counts }).toEqual({
              q,
              counts: facets.map((facet) => slowCounts(facet, question, choice, corpus, texts)),
            });
          }
        }),
        { numRuns },
      );
    },
    patience,
  );

  test(
    'explains itself with the same numbers',
    () => {
      fc.assert(
        fc.property(corpora, asked, ({ corpus, texts }, questions) => {
          for (const [{ question, q }, choice] of questions) {
            const conditions = question.kind === 'and' ? question.parts : [question];
            const whole: Question = { kind: 'and', parts: [...conditions, ...chosen(choice, corpus)] };
            const { explanation } = search(corpus, { q, choices: choice });
            const fromQuery = explanation.filter(({ facet }) => !facet);
            expect({ q, parts: fromQuery.map(numbers) }).toEqual({
              q,
              parts: conditions.map((part) => slowNumbers(part, whole, texts)),
            });
          }
        }),
        { numRuns },
      );
    },
    patience,
  );
});

/** The numbers of the words that the ranges cover, each from the beginning of a word to the end of one. */
function markedWords({ words }: Text, ranges: Range[]): number[] {
  return ranges.flatMap(([from, to]) => {
    const first = words.findIndex((word) => word.from === from);
    const last = words.findIndex((word) => word.to === to);
    return first < 0 ? [NaN] : words.slice(first, last + 1).map((_, at) => first + at);
  });
}

function numbers({ matches, without, parts }: Part): unknown {
  return [matches, without, parts.map(numbers)];
}
