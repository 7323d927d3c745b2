import { describe, expect, test } from 'vitest';
import {
  ask,
  byKind,
  type Found,
  lostShare,
  meanReciprocalRank,
  questions,
  siteSearch,
} from '../bench/relevance.ts';
import { askQuotations, means, quotationQuestions } from '../bench/quotations.ts';
import { site } from './sites.ts';

const search = await siteSearch(site.folder);

const told = (found: readonly Found[]) =>
  found
    .filter(({ rank }) => rank !== 1)
    .map(({ asks, kind, rank }) => `${rank ?? 'none'}: ${asks} (${kind})`)
    .join('\n');

test('there are at least 200 questions in ten kinds, 20 of each at least, and no question is in both halves', () => {
  const [tuning, held] = [questions('tuning'), questions('held')];
  const kinds = Map.groupBy([...tuning, ...held], ({ kind }) => kind);
  expect(tuning.length + held.length).toBeGreaterThanOrEqual(200);
  expect(kinds.size).toBe(10);
  expect([...kinds.values()].filter((those) => those.length < 20)).toEqual([]);
  const asked = new Set(tuning.map(({ asks }) => asks.toLowerCase()));
  expect(held.filter(({ asks }) => asked.has(asks.toLowerCase()))).toEqual([]);
});

describe.each([
  { half: 'tuning', least: 0.92 },
  { half: 'held', least: 0.88 },
] as const)('of the questions for $half', async ({ half, least }) => {
  const found = await ask(search, questions(half));

  test(`the mean reciprocal rank is ${least} or better`, () => {
    expect(meanReciprocalRank(found), told(found)).toBeGreaterThanOrEqual(least);
  });

  test('no kind is answered worse than 0.8', () => {
    expect(
      byKind(found).filter(({ rank }) => rank < 0.8),
      told(found),
    ).toEqual([]);
  });

  test('3 % at most have no right answer among the first ten', () => {
    expect(lostShare(found), told(found)).toBeLessThanOrEqual(0.03);
  });
});

describe.each(['tuning', 'held'] as const)('of the quotation questions for %s', (half) => {
  const found = askQuotations(site.folder, quotationQuestions(half));
  const wrong = found
    .filter(({ precision, recall }) => precision < 1 || recall < 1)
    .map(
      ({ asks, precision, recall }) =>
        `${asks}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    )
    .join('\n');

  test('20 are asked', () => {
    expect(found).toHaveLength(20);
  });

  test('precision and recall are 0.9 or better', () => {
    const { precision, recall } = means(found);
    expect(precision, wrong).toBeGreaterThanOrEqual(0.9);
    expect(recall, wrong).toBeGreaterThanOrEqual(0.9);
  });
});
