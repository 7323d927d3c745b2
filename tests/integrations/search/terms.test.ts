import { expect, test } from 'vitest';
import { readRecords } from '../../../src/integrations/search/read-records.ts';
import { readTerms, termsNamed } from '../../../src/integrations/search/record-terms.ts';

const glossary = `
  <article data-record="concept" data-record-title="Water Issues Committee" data-record-words="WIC|the Water" id="wic">
    It meets.
  </article>
  <article data-record="concept" data-record-title="Union of Spades" data-record-words="US" id="us">Diggers.</article>
  <article data-record="concept" data-record-title="Butt" data-record-words="" id="butt">A barrel.</article>`;

function read(text: string) {
  const records = [
    ...readRecords(glossary, '/glossary/'),
    ...readRecords(`<p data-record="paragraph" id="p">${text}</p>`, '/read/water/'),
  ];
  const terms = readTerms(records);
  const named = termsNamed(records, terms);
  return { terms, named: named.get(records.at(-1) as (typeof records)[number]), records };
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

test('an abbreviation that the site uses as a word counts only in its capitals', () => {
  const { terms, named } = read('The WIC told us.');
  expect(terms.map(({ cased }) => cased)).toEqual([[], ['US']]);
  expect(named).toEqual(['wic']);
});

test('an entry names its own term first, in whatever words it explains it', () => {
  const { records, terms } = read('Rain.');
  expect([...termsNamed(records, terms).values()]).toEqual([['wic'], ['us'], [], []]);
});
