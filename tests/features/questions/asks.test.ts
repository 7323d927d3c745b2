import { expect, test } from 'vitest';
import { asks, type QuestionView } from '../../../src/features/questions/questions.ts';

const ask = (type: QuestionView['type'], stem: string, right = 3) =>
  asks({ type, stem, answer: Array.from({ length: 5 }, (_, at) => ({ text: `${at}`, right: at < right })) });

test('a question that names how many answers are right is to be answered with as many', () => {
  expect(ask('multiple', 'Which three of these fill a can?')).toBe('Choose three.');
  expect(ask('multiple', 'What do they say of the tap? Choose the three that they report.')).toBe(
    'Choose three.',
  );
  expect(ask('multiple', 'Which two reasons do they give?', 2)).toBe('Choose two.');
});

test('any other with several answers does not give away how many are right', () => {
  expect(ask('multiple', 'Which of these fill a can?')).toBe('Choose all that apply.');
  expect(ask('multiple', 'Three gardeners share a tap. Which of these fill a can?')).toBe(
    'Choose all that apply.',
  );
  expect(ask('multiple', 'Which three of these fill a can?', 2)).toBe('Choose all that apply.');
});

test('a question with one right answer is to be answered with one', () => {
  expect(ask('single', 'Which of these fills a can?', 1)).toBe('Choose one.');
});
