import { expect, test } from 'vitest';
import { type Box, fit } from '../../../src/features/painting/fit.ts';
import { lineWidth, wordsOf } from '../../../src/features/painting/lines.ts';

const box: Box = { width: 1000, height: 200, largest: 80, smallest: 40, leading: 1.2 };
const set = (text: string, end?: string) => fit(wordsOf([{ text, cut: 'text' }]), box, end);
const told = ({ lines }: ReturnType<typeof fit>) =>
  lines.map((line) => line.map((word) => word.map(({ text }) => text).join('')).join(' '));
const sentence = 'The tap was opened in June. ';

test('a short text is set as large as may be', () => {
  expect(set('neighbours first')).toMatchObject({ size: 80 });
});

test('a longer one is set smaller, and whole', () => {
  const fitted = set(sentence.repeat(4));
  expect(fitted.size).toBeLessThan(80);
  expect(told(fitted).join(' ')).toBe(sentence.repeat(4).trim());
});

test('one that is too long is cut after a sentence', () => {
  const fitted = set(sentence.repeat(40), '…”');
  expect(fitted.size).toBe(40);
  expect(told(fitted).at(-1)).toMatch(/ June\. …”$/);
});

test('where no sentence ends near, it is cut after a word and loses its comma', () => {
  expect(told(set('water, '.repeat(100))).at(-1)).toMatch(/water, water …$/);
});

test('a word that no line could hold is divided', () => {
  expect(told(set('wheelbarrow'.repeat(12))).join('')).toBe('wheelbarrow'.repeat(12));
});

test.each([1, 5, 9, 40, 200])('nothing stands outside its box: %i sentences', (count) => {
  for (const text of [sentence.repeat(count), 'w'.repeat(20 * count)]) {
    const { size, lines } = set(text);
    expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height);
    for (const line of lines) expect(lineWidth(line) * size).toBeLessThanOrEqual(box.width);
  }
});
