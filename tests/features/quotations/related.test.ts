import { expect, test } from 'vitest';
import { find } from '../../../src/lib/find.ts';
import { related } from '../../../src/features/quotations/related.ts';
import type { Quote } from '../../../src/book/schema/evidence/quote.ts';
import { allotments } from '../../fixtures/allotments.ts';

const book = allotments();
const of = (id: string, quotes: Quote[] = book.quotes) =>
  related(find(quotes, id, 'quotation'), { ...book, quotes }).map(({ quote, why }) => [quote.id, why]);
const changed = (id: string, change: Partial<Quote>) =>
  book.quotes.map((quote) => (quote.id === id ? { ...quote, ...change } : quote));

test('what has most in common comes first, and every reason is said', () => {
  expect(of('talk-before')).toEqual([
    ['neighbours-first', 'Both chiefly about Trust; both speak of the between mode; both in Water 1.'],
    ['keep-the-peace', 'Both about Trust; both speak of the between mode.'],
  ]);
});

test('a theme counts for more when it is the main one of both, and two themes for more than one', () => {
  const quotes = changed('how-you-share', { themes: ['trust', 'rules'], paragraph: 'ground-2' });
  expect(of('how-you-share', quotes).map(([id]) => id)).toEqual([
    'keep-the-peace',
    'neighbours-first',
    'talk-before',
    'a-thirst',
  ]);
  expect(of('how-you-share', quotes)[0]?.[1]).toBe('Both about Trust and Rules.');
});

test('further themes stand behind the one that is the main one of both', () => {
  const quotes = changed('how-you-share', { themes: ['rules', 'trust'] });
  expect(of('how-you-share', quotes)[0]).toEqual([
    'keep-the-peace',
    'Both chiefly about Rules and also about Trust.',
  ]);
});

test('the same speaker is a reason, but not enough', () => {
  const speaking = changed('a-thirst', { speaker: 'warden' });
  expect(of('a-thirst', speaking)[0]).toEqual([
    'keep-the-peace',
    'Both chiefly about Rules; both from wardens.',
  ]);
  const silent = changed('a-thirst', { speaker: 'plotholder', paragraph: 'water-1' });
  expect(of('a-thirst', silent).map(([id]) => id)).not.toContain('neighbours-first');
});

test('of two that have as much in common the nearer in the paper comes first', () => {
  const quotes = book.quotes.map((quote, index) => ({
    ...quote,
    themes: ['trust'],
    modes: [],
    paragraph: `water-${index}`,
    speaker: undefined,
  }));
  expect(of('neighbours-first', quotes).map(([id]) => id)).toEqual([
    'talk-before',
    'how-you-share',
    'a-thirst',
    'keep-the-peace',
  ]);
});
