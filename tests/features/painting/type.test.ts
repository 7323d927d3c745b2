import { describe, expect, test } from 'vitest';
import { shaped } from '../../../src/features/painting/faces.ts';
import { type Word, balance, fill, lineWidth, wordsOf } from '../../../src/features/painting/lines.ts';
import { unwoff } from '../../../src/features/painting/unwoff.ts';

describe('shaping', () => {
  test('kerns, and joins letters that the type joins', () => {
    expect(shaped('AV', 'text').width).toBeLessThan(shaped('A', 'text').width + shaped('V', 'text').width);
    expect(shaped('fi', 'text').outlines).toHaveLength(1);
  });

  test('finds letters of the wider alphabet', () => {
    const [c, a] = shaped('Ča', 'text').outlines;
    expect(c?.path.length).toBeGreaterThan(50);
    expect(a?.x).toBeCloseTo(shaped('Č', 'text').width);
  });

  test('takes nothing as nothing', () => {
    expect(shaped('', 'interface')).toEqual({ width: 0, outlines: [] });
  });

  test('refuses a file that is no WOFF', () => {
    expect(() => unwoff(Buffer.from('wOF2 and more'))).toThrow('This is no WOFF file.');
  });
});

const words = wordsOf([{ text: 'we talk before we water the upper row', cut: 'text' }]);
const texts = (lines: Word[][]) =>
  lines.map((line) => line.map((word) => word.map(({ text }) => text).join('')).join(' '));

describe('lines', () => {
  test('an emphasised part does not divide its word', () => {
    const [first, second, ...rest] = wordsOf([
      { text: 'to “', cut: 'text' },
      { text: 'water', cut: 'text-italic' },
      { text: '”', cut: 'text' },
    ]);
    expect(first).toHaveLength(1);
    expect(second?.map(({ text }) => text)).toEqual(['“', 'water', '”']);
    expect(rest).toEqual([]);
  });

  test('are filled no further than their width', () => {
    const lines = fill(words, 10);
    expect(lines.every((line) => lineWidth(line) <= 10)).toBe(true);
    expect(texts(lines).join(' ')).toBe('we talk before we water the upper row');
  });

  test('are of about one length when balanced, and no more than there were', () => {
    expect(texts(fill(words, 14))).toEqual(['we talk before we water the', 'upper row']);
    expect(texts(balance(words, 14))).toEqual(['we talk before we', 'water the upper row']);
  });

  test('a word wider than the line has one to itself', () => {
    expect(texts(balance(wordsOf([{ text: 'a wheelbarrow b', cut: 'text' }]), 2))).toEqual([
      'a',
      'wheelbarrow',
      'b',
    ]);
  });
});
