import { expect, test } from 'vitest';
import { kin } from '../../../src/lib/words/kin.ts';

const words = [
  ['schizophrenia', 3],
  ['bureaucracy', 9],
  ['bureaucratic', 4],
  ['community', 40],
  ['autonomy', 5],
  ['parochial', 1],
  ['strategic', 20],
] as const;

test('a word is answered by one of its family, the one that is in most places', () => {
  expect(kin('schizophrenic', words)).toBe('schizophrenia');
  expect(kin('bureaucrats', words)).toBe('bureaucracy');
  expect(kin('autonomous', words)).toBe('autonomy');
  expect(kin('parochialism', words)).toBe('parochial');
});

test('words that only begin alike are of no family', () => {
  expect(kin('communist', words)).toBeUndefined();
  expect(kin('strategem', words)).toBeUndefined();
  expect(kin('part', words)).toBeUndefined();
});
