import { expect, test } from 'vitest';
import { readRecords } from '../../../../src/features/search/indexing/read-records.ts';
import { readTerms, recordsNaming } from '../../../../src/features/search/indexing/record-terms.ts';

const glossary = `
  <article data-record="concept" data-record-title="Water Issues Committee" data-record-words="WIC|the Water" id="wic">
    It meets.
  </article>
  <article data-record="concept" data-record-title="Union of Spades" data-record-words="US" id="us">Diggers.</article>
  <article data-record="concept" data-record-title="Butt" data-record-words="" id="butt">A barrel.</article>`;

function read(text: string) {
  const records = [
    ...readRecords(`<p data-record="paragraph" id="p">${text}</p>`, '/read/water/'),
    ...readRecords(glossary, '/glossary/'),
  ];
  const terms = readTerms(records);
  return { terms, named: recordsNaming(terms, records) };
}

test('a term has every name that the glossary gives it; an entry with one name needs no term', () => {
  expect(read('Rain.').terms).toEqual([
    {
      id: 'wic',
      name: 'Water Issues Committee',
      address: '/glossary/#wic',
      forms: ['Water Issues Committee', 'WIC', 'the Water'],
      cased: [],
    },
    {
      id: 'us',
      name: 'Union of Spades',
      address: '/glossary/#us',
      forms: ['Union of Spades', 'US'],
      cased: [],
    },
  ]);
});

test('the records that name a term are known, the entry that explains it first', () => {
  expect(read('The WIC met.').named).toEqual({ wic: [1, 0], us: [2] });
});

test('an abbreviation that the site uses as a word counts only in its capitals', () => {
  const { terms, named } = read('The rain told us.');
  expect(terms.map(({ cased }) => cased)).toEqual([[], ['US']]);
  expect(named).toEqual({ wic: [1], us: [2] });
});
