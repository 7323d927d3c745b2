import { expect, test } from 'vitest';
import { nearest } from '../../../src/integrations/integrity/content/nearest.ts';

const known = ['silos', 'people', 'the-centre', 'table-1', 'table-2'];

test.for([
  ['a swap of two letters', 'silso', 'silos'],
  ['a letter too few', 'peple', 'people'],
  ['a letter too many', 'peoople', 'people'],
  ['capitals', 'Silos', 'silos'],
  ['the last word of an id', 'centre', 'the-centre'],
  ['the nearer of two', 'tabel-2', 'table-2'],
] as const)('%s: “%s” means “%s”', ([, word, meant]) => {
  expect(nearest(word, known)).toBe(meant);
});

test('A word that is like no other means none', () => {
  expect(nearest('weather', known)).toBeUndefined();
});
