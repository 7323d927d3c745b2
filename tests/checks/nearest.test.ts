import { expect, test } from 'vitest';
import { nearest } from '../../src/checks/content/nearest.ts';

const known = ['hives', 'keeper', 'the-queen', 'table-1', 'table-2'];

test.for([
  ['a swap of two letters', 'hievs', 'hives'],
  ['a letter too few', 'keper', 'keeper'],
  ['a letter too many', 'keeeper', 'keeper'],
  ['capitals', 'Hives', 'hives'],
  ['the last word of an id', 'queen', 'the-queen'],
  ['the nearer of two', 'tabel-2', 'table-2'],
] as const)('%s: “%s” means “%s”', ([, word, meant]) => {
  expect(nearest(word, known)).toBe(meant);
});

test('A word that is like no other means none', () => {
  expect(nearest('weather', known)).toBeUndefined();
});
