import { describe, expect, test } from 'vitest';
import { howCoded } from '../../../src/features/coding/how-coded.ts';
import { secondCoding } from '../../../src/features/coding/second-coding.ts';
import type { Book } from '../../../src/book/schema/book.ts';
import type { Coding } from '../../../src/book/schema/evidence/coding.ts';
import { find } from '../../../src/lib/find.ts';
import { allotments } from '../../fixtures/allotments.ts';

const once = allotments();
const coding = (id: string, codes: Record<string, string[]>, more: Partial<Coding> = {}): Coding => ({
  id,
  name: id,
  done: 'At a desk.',
  lacks: [],
  seen: [],
  codes: Object.entries(codes).map(([quote, themes]) => ({ quote, themes })),
  ...more,
});
const first = {
  'a-thirst': ['rules'],
  'talk-before': ['trust'],
  'neighbours-first': ['trust'],
  'how-you-share': ['rules'],
  'keep-the-peace': ['rules', 'trust'],
};
const second = { ...first, 'talk-before': ['rules'], 'keep-the-peace': ['trust', 'rules'] };
const twice: Book = {
  ...once,
  codings: [coding('first', first), coding('second', second)],
  codingRules: [{ id: 'doubt', rule: 'In doubt, leave it out.' }],
  codingDecisions: [{ id: 'talk-before', themes: ['trust'], rules: ['doubt'], why: 'No rule is named.' }],
};
const compared = (book: Book) => {
  const found = secondCoding(book);
  if (!found) throw new Error('There are two codings.');
  return found;
};

test('A book that was coded once has nothing to compare', () => {
  expect(secondCoding(once)).toBeUndefined();
  expect(secondCoding({ ...twice, codings: twice.codings.slice(0, 1) })).toBeUndefined();
});

test('Each theme is compared over every quotation, whichever comes first', () => {
  const { all, themes } = compared(twice);
  expect(all).toMatchObject({ same: 4, all: { count: 10, observed: 0.8 } });
  expect(themes.map(({ theme, agreement }) => [theme.id, agreement])).toMatchObject([
    ['trust', { both: 2, onlyMine: 1, onlyTheirs: 0, neither: 2, observed: 0.8 }],
    ['rules', { both: 3, onlyMine: 0, onlyTheirs: 1, neither: 1, observed: 0.8 }],
  ]);
});

test('Quotations that the codebook gives away, or of which the second coder knew, are compared apart', () => {
  expect(compared(twice).unseen.compared).toEqual(['how-you-share']);
  const codings = [coding('first', first), coding('second', second, { seen: ['how-you-share'] })];
  expect(compared({ ...twice, codings }).unseen.compared).toEqual([]);
});

test('A theme that one coding lacked is left out of the figures, with how often the other gave it', () => {
  const onlyRules = Object.fromEntries(Object.keys(first).map((quote) => [quote, ['rules']]));
  const { all, themes } = compared({
    ...twice,
    codings: [coding('first', onlyRules, { lacks: ['trust'] }), coding('second', second)],
  });
  expect(all.all.count).toBe(5);
  expect(themes[0]).toEqual({ theme: find(once.themes, 'trust', 'theme'), given: 2 });
});

test('Where the coders differ, what was decided and why stands beside their themes', () => {
  expect(
    compared(twice).decided.map((one) => [
      one.quote,
      ...[one.first, one.second, one.now].map((list) => list.map(({ id }) => id)),
      one.why,
    ]),
  ).toEqual([['talk-before', ['trust'], ['rules'], ['trust'], 'No rule is named.']]);
});

describe('How a quotation was coded', () => {
  const told = (id: string, book: Book = twice) => howCoded(find(book.quotes, id, 'quotation'), book);

  test('is what each coder chose where they differ, what was decided, by which rules and why', () => {
    expect(told('talk-before')).toEqual({
      choices: [
        { name: 'first', values: ['Trust'] },
        { name: 'second', values: ['Rules'] },
      ],
      decided: [{ name: 'Themes', values: ['Trust'] }],
      rules: ['In doubt, leave it out.'],
      why: 'No rule is named.',
    });
  });

  test('tells another main theme as a difference too', () => {
    expect(told('keep-the-peace')?.choices.map(({ values }) => values)).toEqual([
      ['Rules', 'Trust'],
      ['Trust', 'Rules'],
    ]);
  });

  test('is said once where both chose the same and nothing had to be decided', () => {
    expect(told('a-thirst')).toEqual({
      choices: [{ name: 'Both coders', values: ['Rules'] }],
      decided: [],
      rules: [],
    });
  });

  test('names what else was decided on', () => {
    const [quote] = twice.quotes;
    if (!quote) throw new Error('The book has no quotation.');
    const codingDecisions = [{ id: quote.id, modes: quote.modes, rules: ['doubt'], why: 'So it is.' }];
    expect(told(quote.id, { ...twice, codingDecisions })?.decided.map(({ name }) => name)).toContain('Modes');
  });

  test('is not told in a book that was coded once', () => {
    expect(told('talk-before', once)).toBeUndefined();
  });
});
