import { expect, test } from 'vitest';
import { Corpus, join, pack, search, tallied, tally, unpack } from '../../../src/features/query/index.ts';
import { keepers, source } from './keepers.ts';

const order = (sort: string) => search(keepers, { sort }).results.map(({ entry }) => entry.id);

test('Results stand in the order of the source, unless another is asked for', () => {
  const ids = source.entries.map(({ id }) => id);
  expect([order('order'), order('backwards')]).toEqual([ids, ids]);
});

test('Results can be sorted by who speaks', () => {
  const whos = search(keepers, { sort: 'speaker' }).results.map(({ entry }) => entry.who);
  expect(whos).toEqual(whos.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('Results can be sorted by length, the shortest first', () => {
  expect(order('length').slice(0, 3)).toEqual(['nobody', 'two-passages', 'modern']);
});

test('Results can be sorted by the main value of a facet, those without one last', () => {
  expect(order('watch')).toEqual([
    ...['trimmed', 'joined-up', 'joined-us', 'promise', 'modern', 'cafe', 'silos'],
    ...['modernize', 'two-passages', 'bracketed', 'nobody'],
  ]);
});

test('A choice that would find nothing says so beforehand', () => {
  const { facets } = search(keepers, { q: 'grain', choices: { theme: { values: ['stores'], mode: 'all' } } });
  const [theme] = facets;
  expect(theme?.values.map(({ id, count, then }) => [id, count, then])).toEqual([
    ['lamps', 0, 0],
    ['stores', 1, 1],
    ['weather', 0, 0],
    ['rules', 1, 1],
    ['company', 0, 0],
  ]);
  expect(theme?.modes).toEqual({ any: 1, all: 1, none: 0 });
});

test('A choice is explained beside the query, and knows its facet', () => {
  const choices = {
    theme: { values: ['stores', 'rules'], mode: 'none' },
    side: { values: ['rock', 'shore'], mode: 'any' },
  };
  const { explanation } = search(keepers, { q: 'lamp', choices });
  expect(explanation.map(({ says, matches, without, facet }) => [says, matches, without, facet])).toEqual([
    ['the word “lamp”', 3, 4, undefined],
    ['Theme is neither Stores and supply nor Rules of the board', 5, 3, 'theme'],
    ['Side is given', 10, 1, 'side'],
  ]);
});

test('A packed corpus is the same corpus', () => {
  expect(unpack(JSON.parse(JSON.stringify(pack(source))))).toEqual(source);
});

test('A corpus packed in parts is the same corpus when they are joined', () => {
  const { facets, entries } = source;
  const parts = [entries.slice(0, 1), entries.slice(1, 4), entries.slice(4)];
  expect(unpack(join(parts.map((some) => pack({ facets, entries: some }))))).toEqual(source);
});

test('A tally of a corpus is what a search counts where nothing is asked', () => {
  const { facets, size } = keepers;
  expect(tallied(facets, size, tally(keepers))).toEqual(search(keepers, {}).facets);
});

test('A value that its facet does not have is refused', () => {
  const entry = { id: 'odd', text: 'Odd.', who: 'Nobody', values: { theme: ['oddities'] } };
  expect(() => new Corpus({ ...source, entries: [entry] })).toThrow(
    '“odd” has “oddities”, which is no value of theme.',
  );
});
