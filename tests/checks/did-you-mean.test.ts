import { expect, test } from 'vitest';
import { likelyMeant } from '../../src/checks/content/did-you-mean.ts';

const known = ['hives', 'keeper', 'the-queen', 'table-1', 'table-2'];

test.for([
  ['a swap of two letters', 'hievs', 'hives'],
  ['a letter too few', 'keper', 'keeper'],
  ['a letter too many', 'keeeper', 'keeper'],
  ['capitals', 'Hives', 'hives'],
  ['the last word of an id', 'queen', 'the-queen'],
  ['the nearer of two', 'tabel-2', 'table-2'],
] as const)('%s: “%s” means “%s”', ([, word, meant]) => {
  expect(likelyMeant(word, known)).toBe(meant);
});

test('A word that is like no other means none', () => {
  expect(likelyMeant('weather', known)).toBeUndefined();
});
