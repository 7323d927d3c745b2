import { expect, test } from 'vitest';
import { numericAnswer, stemOf } from '../../../src/features/questions/numeric-answer.ts';
import { questionSchema, type NumericQuestion } from '../../../src/book/schema/question.ts';
import type { Book } from '../../../src/book/schema/book.ts';
import { allotments } from '../../fixtures/allotments.ts';

const coding = (id: string, codes: [quote: string, themes: string[]][]) => ({
  id,
  name: id,
  done: 'At a desk.',
  lacks: [],
  seen: [],
  codes: codes.map(([quote, themes]) => ({ quote, themes })),
});
/** Of five quotations both coders give “rules” to two, the second alone to one, neither to two. */
const book: Book = {
  ...allotments(),
  codings: [
    coding('first', [
      ['a-thirst', ['rules']],
      ['talk-before', ['trust']],
      ['neighbours-first', ['trust']],
      ['how-you-share', ['rules']],
      ['keep-the-peace', ['trust']],
    ]),
    coding('second', [
      ['a-thirst', ['rules']],
      ['talk-before', ['rules']],
      ['neighbours-first', ['trust']],
      ['how-you-share', ['rules']],
      ['keep-the-peace', ['trust']],
    ]),
  ],
};
const asking = (source: object): NumericQuestion => {
  const question = questionSchema.parse({
    type: 'numeric',
    id: 'how-many',
    section: 'water',
    stem: 'Of {all}, {both} by both, {first} by one, {second} by the other, {neither} by neither.',
    feedback: 'It is computed.',
    place: { table: 'table-1' },
    ...source,
  });
  if (question.type !== 'numeric') throw new Error('It is numeric.');
  return question;
};
const of = (figure: string) => asking({ agreement: { theme: 'rules', figure } });
const from = (calc: object) => asking({ calc: { table: 'table-1', column: 'plots', ...calc } });

test('A figure is a cell as printed, or computed from its column', () => {
  const cell = asking({ cell: { table: 'table-1', row: 'turns', column: 'use' } });
  expect(numericAnswer(cell, book)).toBe('2.5');
  expect(numericAnswer(from({ do: 'sum' }), book)).toBe('100');
  expect(numericAnswer(from({ do: 'smallest-sample' }), book)).toBe('5');
  expect(numericAnswer(from({ do: 'answers', row: 'turns' }), book)).toBe('3');
});

test('Agreement, agreement by chance and kappa are counted from the two codings', () => {
  expect(numericAnswer(of('observed'), book)).toBe('0.80');
  // 2/5 × 3/5 + 3/5 × 2/5 = 0.48, and (0.80 − 0.48) / 0.52 = 0.615.
  expect(numericAnswer(of('expected'), book)).toBe('0.48');
  expect(numericAnswer(of('kappa'), book)).toBe('0.62');
  expect(stemOf(of('kappa'), book)).toBe('Of 5, 2 by both, 0 by one, 1 by the other, 2 by neither.');
});

test('A theme that only one coder had gives no figure', () => {
  const [first, second] = book.codings;
  if (!first || !second) throw new Error('There are two codings.');
  const codings = [{ ...first, lacks: ['rules'] }, second];
  expect(() => numericAnswer(of('kappa'), { ...book, codings })).toThrow('no two codings');
});
