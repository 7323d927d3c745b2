import { describe, expect, test } from 'vitest';
import { inFull, keyOf, keysOf, typedWords } from '../../../src/lib/words/typed.ts';

describe('words count as the same', () => {
  test.each([
    ['in capitals', 'SILOS', 'silo'],
    ['with accents', 'cliché', 'cliche'],
    ['with a ligature', 'ﬁefdoms', 'fiefdom'],
    ['with a soft hyphen', 'over\u00adload', 'overload'],
    ['with a zero-width space', 'over\u200bload', 'overload'],
    ['in American spelling', 'centers', 'centre'],
    ['in British spelling', 'organisations', 'organization'],
    ['in the plural', 'policies', 'policy'],
    ['as a possessive', 'council’s', 'council'],
    ['with a backtick', 'council`s', 'council'],
    ['as initials with full stops', 'L.G.M.A.', 'LGMA'],
    ['as numbers in words', 'four', '4'],
    ['cut short', 'fig', 'figure'],
    ['as in a message', 'ppl', 'people'],
    ['in another form', 'chosen', 'choose'],
  ])('%s', (_, typed, other) => {
    expect(keyOf(typedWords(typed)[0]?.typed ?? '')).toBe(keyOf(other));
  });
});

test('hyphens, slashes, no-break spaces and any punctuation part words', () => {
  expect(keysOf('cross-cutting/joined–up\u00a0work, “so”')).toEqual([
    'cross',
    'cutting',
    'joined',
    'up',
    'work',
    'so',
  ]);
});

test('a DOI is one word, and so is a number with its decimals', () => {
  expect(keysOf('doi:10.1234/ab56 24.6 48%')).toEqual(['doi', '10.1234/ab56', '24.6', '48']);
});

test('small words are left out, unless nothing else is there', () => {
  expect(keysOf('what do they say about the silos?')).toEqual(['silo']);
  expect(keysOf('who is it')).toEqual(['who', 'is', 'it']);
});

test('words as they are typed in messages are small too', () => {
  expect(keysOf('wat r silos pls')).toEqual(['silo']);
});

test.each([
  ['ppl', ['people']],
  ['ten', ['10']],
  ['cllrs', ['councillor']],
  ['silo', []],
])('%s in full is %j', (word, full) => {
  expect(inFull(word)).toEqual(full);
});

test('how an address begins, and the page on which something is cited, say nothing of what is looked for', () => {
  expect(keysOf('https://doi.org/10.1234/c0001')).toEqual(['10.1234/c0001']);
  expect(keysOf('Stewart 2000 page 55')).toEqual(['stewart', '2000']);
  expect(keysOf('Degeling 1995, pp. 290–295')).toEqual(['degeling', '1995']);
  expect(keysOf('Rhodes p160')).toEqual(['rhode']);
  expect(keysOf('page 55')).toEqual(['page', '55']);
});
