import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/features/search/answer.ts';
import { Names } from '../../../../src/features/search/panel/names.client.ts';
import { typedWords } from '../../../../src/lib/words/typed.ts';

const answer = (name: string, asked: string[] = []): Answer => ({
  kind: 'page',
  name,
  asked,
  address: `/${name.toLowerCase()}/`,
});

const names = new Names([
  answer('Source', ['the paper']),
  answer('Summary', ['what is the paper about', 'how do I begin']),
  answer('Evidence', ['is the sample too small']),
  answer('Downloads', ['EPUB', 'Kindle']),
  answer('Readers', ['Kindle app']),
]);

const best = (typed: string) => names.find(typedWords(typed), false)[0]?.answer.name;

test('a question typed word for word finds what was written for it', () => {
  expect(best('What is the paper about?')).toBe('Summary');
  expect(best('how do i begin')).toBe('Summary');
});

test('what a question asks about still finds the thing itself', () => {
  expect(best('paper')).toBe('Source');
  expect(best('the paper')).toBe('Source');
});

test('a question in other small words finds nearly as well', () => {
  expect(best('was their sample small')).toBe('Evidence');
});

test('several names of one thing add up', () => {
  const [first, second] = names.find(typedWords('EPUB for Kindle'), false);
  expect(first?.answer.name).toBe('Downloads');
  expect(first?.covers).toBe(1);
  expect(second?.covers).toBeLessThan(1);
});

test('parts of several names of one thing add up too', () => {
  const cuts = new Names([
    answer('Later years', ['austerity', 'coalition of parties']),
    answer('Networks', ['building a wide coalition']),
  ]);
  expect(cuts.find(typedWords('coalition austerity'), false)[0]?.answer.name).toBe('Later years');
});

test('a word that nothing holds tells nothing of what was meant', () => {
  const words = typedWords('xyzzy kindle app');
  const [plain] = names.find(words, false);
  const [told] = names.find(words, false, new Set(['xyzzy']));
  expect(told?.score).toBeGreaterThan(plain?.score ?? 1);
  expect(told?.answer.name).toBe('Readers');
});
