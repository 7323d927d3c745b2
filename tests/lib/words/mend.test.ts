import { describe, expect, test } from 'vitest';
import { mended } from '../../../src/lib/words/mend.ts';

const known = [
  ['inspection', 9],
  ['governance', 5],
  ['bureaucratic', 2],
  ['cutting', 1],
  ['citing', 8],
  ['that', 400],
] as const;
const word = (typed: string) => mended(typed, known)?.word;

describe('a word is put right', () => {
  test.each([
    ['a letter missing', 'inspecton', 'inspection'],
    ['a letter wrong', 'insoection', 'inspection'],
    ['two letters exchanged', 'inspectoin', 'inspection'],
    ['vowels exchanged', 'beaurocratic', 'bureaucratic'],
    ['a letter that should be doubled', 'cuting', 'cutting'],
  ])('with %s', (_, typed, right) => {
    expect(word(typed)).toBe(right);
  });
});

test.each(['spanner', 'Jessup', 'gone', '1999', 'governs'])('%s is near to none', (typed) => {
  expect(word(typed)).toBeUndefined();
});
