import { describe, expect, test } from 'vitest';
import {
  foundIn,
  otherNames,
  readQuery,
  searched,
  tellingParts,
} from '../../../../src/features/search/engine/query.client.ts';

const committee = {
  id: 'wic',
  name: 'Water Issues Committee',
  address: '/glossary/#wic',
  forms: ['Water Issues Committee', 'Water Issues Committees', 'WIC', 'the Water', 'WIC board'],
  cased: [],
};
const read = (typed: string, terms = [committee]) =>
  readQuery(typed, terms).map(({ kind, text }) => `${kind}: ${text}`);

describe('what is typed is read', () => {
  test.each([
    ['as words', 'dry  soil', ['word: dry', 'word: soil']],
    ['as names that the glossary knows', 'dry WICs', ['word: dry', 'term: WICs']],
    ['as the longest name', 'water issues committee', ['term: water issues committee']],
    ['as phrases, in which no name is another', '"the wic" dry', ['phrase: the wic', 'word: dry']],
    ['with curly marks too', '“dry soil”', ['phrase: dry soil']],
    ['as words while a phrase is still open', 'dry "soil', ['word: dry', 'word: soil']],
    ['without what holds no letter', '— dry & "…"', ['word: dry']],
  ])('%s', (_, typed, parts) => {
    expect(read(typed)).toEqual(parts);
  });

  test('word by word, when names are to be looked for apart', () => {
    expect(read('the water', [])).toEqual(['word: the', 'word: water']);
  });
});

test('a term’s other names are told once each, without plurals and longer forms', () => {
  const names = (text: string) => otherNames({ kind: 'term', text, term: committee });
  expect(names('WIC')).toEqual(['Water Issues Committee', 'the Water']);
  expect(names('water issues committees')).toEqual(['WIC', 'the Water']);
});

test('the words of a title that answer to a query are known', () => {
  const found = (typed: string) => [
    ...foundIn('Dry soils: what the WIC says', readQuery(typed, [committee])),
  ];
  expect(found('soil')).toEqual([1]);
  expect(found('water issues committee')).toEqual([4]);
  expect(found('"the wic"')).toEqual([3, 4]);
  expect(found('rain')).toEqual([]);
});

test('a part is searched for once, however often it was typed', () => {
  const told = (typed: string) => tellingParts(readQuery(typed, [committee])).map(({ text }) => text);
  expect(told('Soil and soil, "soil" wic WIC soils')).toEqual(['soil', 'soil', 'WIC', 'soils']);
  expect(told('a*'.repeat(1000))).toEqual(['a']);
});

test('a text that is too long is searched for up to the end of a word', () => {
  expect(searched('dry soil')).toBe('dry soil');
  expect(searched('soil '.repeat(100))).toBe('soil '.repeat(80));
  expect(searched(`soil ${'9'.repeat(500)}`)).toBe('soil ');
  expect(searched('9'.repeat(500))).toBe('9'.repeat(400));
});
