import { expect, test } from 'vitest';
import { listed, numberWord, ordinalWord } from '../../src/lib/number-words.ts';

test('A count is a word up to twenty and a figure from there', () => {
  expect([0, 1, 13, 20, 21].map(numberWord)).toEqual(['no', 'one', 'thirteen', 'twenty', '21']);
});

test('A place is a word up to the twelfth', () => {
  expect([1, 12, 13].map(ordinalWord)).toEqual(['first', 'twelfth', 'number 13']);
});

test('A list has commas and a last “and”', () => {
  expect([[], ['rake'], ['rake', 'hoe'], ['rake', 'hoe', 'fork']].map(listed)).toEqual([
    '',
    'rake',
    'rake and hoe',
    'rake, hoe and fork',
  ]);
});
