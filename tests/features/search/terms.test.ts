import { describe, expect, test } from 'vitest';
import { mentions, type Term, termAt, wordsOf } from '../../../src/features/search/terms.ts';

const committee = term('wic', ['Water Issues Committee', 'WIC']);
const us = term('us', ['Union of Spades', 'US'], ['US']);

describe('a text names a term', () => {
  test.each([
    ['by its full name', 'The Water Issues Committee met.', [1, 2, 3]],
    ['by its abbreviation', 'The WIC met.', [1]],
    ['in the plural', 'Two WICs and three Water Issues Committees met.', [1, 4, 5, 6]],
    ['in brackets, quotation marks and the possessive', '(WIC) “the WIC’s” ‘WIC’.', [0, 2, 3]],
    ['in small letters', 'a water issues committee', [1, 2, 3]],
  ])('%s', (_, text, places) => {
    expect(mentions(wordsOf(text), committee)).toEqual(places);
  });

  test('not by a word that only begins alike, nor by part of the name', () => {
    expect(mentions(wordsOf('a wick, and water issues'), committee)).toEqual([]);
  });

  test('only as printed, where small letters make another word', () => {
    expect(mentions(wordsOf('They told us of the US.'), us)).toEqual([5]);
  });
});

describe('reading a query', () => {
  const terms = [committee, term('water', ['water'])];

  test('takes the longest name', () => {
    expect(termAt(wordsOf('water issues committee'), 0, terms)).toEqual({ term: committee, length: 3 });
    expect(termAt(wordsOf('water rates'), 0, terms)?.term.id).toBe('water');
  });

  test('finds no name where there is none', () => {
    expect(termAt(wordsOf('dry soil'), 0, terms)).toBeUndefined();
  });
});

function term(id: string, forms: string[], cased: string[] = []): Term {
  return { id, name: forms[0] ?? id, address: `/glossary/#${id}`, forms, cased };
}
