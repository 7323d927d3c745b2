import { describe, expect, test } from 'vitest';
import { addresses } from '../../../../src/book/addresses.ts';
import { queryExamples } from '../../../../src/features/quotations/explorer/query-examples.ts';
import { quoteCorpus, quoteExtras } from '../../../../src/features/quotations/explorer/quote-corpus.ts';
import { shards } from '../../../../src/features/quotations/explorer/quote-shards.ts';
import { Corpus, pack, readState, search, unpack, writeState } from '../../../../src/features/query/index.ts';
import { allotments } from '../../../fixtures/allotments.ts';

const book = allotments();
const source = quoteCorpus(book);
const corpus = new Corpus(source);
const facet = (id: string) => source.facets.find((one) => one.id === id);
const entry = (id: string) => source.entries.find((one) => one.id === id);

describe('the corpus of a book’s quotations', () => {
  test('has every quotation once, in the paper’s order, in words without marks', () => {
    expect(source.entries.map(({ id }) => id)).toEqual(book.quotes.map(({ id }) => id));
    expect(entry('talk-before')?.text).toBe('we talk before we water');
  });

  test('names its facets as the Book does, the axes with their poles among them', () => {
    expect(source.facets.map(({ id }) => id)).toEqual([
      ...['theme', 'role', 'side', 'kind', 'section'],
      ...book.axes.map(({ id }) => id),
    ]);
    for (const { id, name, poles } of book.axes) {
      expect(facet(id)?.name).toBe(name);
      expect(facet(id)?.values.map((value) => value.id)).toEqual(poles);
    }
    expect(facet('theme')?.values).toEqual(book.themes.map(({ id, name }) => ({ id, name })));
  });

  test('knows a role by its plural too', () => {
    const { id, plural } = book.speakers[0] ?? { id: '', plural: '' };
    const found = search(corpus, { q: `role:"${plural}"` });
    expect(found.problems).toEqual([]);
    expect(found.results.length).toBe(book.quotes.filter(({ speaker }) => speaker === id).length);
  });

  test('offers no kind and no section from which nothing is quoted', () => {
    for (const { values } of search(corpus, {}).facets.filter(({ facet }) =>
      ['kind', 'section'].includes(facet.id),
    ))
      expect(values.filter(({ count }) => count === 0)).toEqual([]);
  });

  test('gives a quotation the side of its speaker, and none where none is known', () => {
    expect(entry('neighbours-first')?.values).toMatchObject({ theme: ['trust'], side: ['local'] });
    expect(entry('a-thirst')?.values['side']).toBeUndefined();
  });

  test('counts as many of each value as the Book has', () => {
    for (const { id, count } of search(corpus, {}).facets[0]?.values ?? [])
      expect(count, id).toBe(book.quotes.filter(({ themes }) => themes.includes(id)).length);
  });

  test('survives its journey', () => {
    expect(unpack(pack(source))).toEqual(source);
  });

  test('keeps the paper’s italics and places beside it', () => {
    const extras = quoteExtras(book);
    const at = source.entries.findIndex(({ id }) => id === 'talk-before');
    const [from, to] = extras.italics[at]?.[0] ?? [0, 0];
    expect(source.entries[at]?.text.slice(from, to)).toBe('water');
    expect(extras.places).toHaveLength(source.entries.length);
  });

  test('gives each shard its own italics and places, by the numbers that they have in the whole', () => {
    const whole = quoteExtras(book);
    const parts = shards(book.quotes.length, { first: 2, further: 1 }).map((span) => quoteExtras(book, span));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap(({ places }) => places)).toEqual(whole.places);
    expect(Object.assign({}, ...parts.map(({ italics }) => italics))).toEqual(whole.italics);
  });
});

test('the addresses of chosen quotations are written as the explorer writes them', () => {
  const themes = book.themes.slice(0, 2).map(({ id }) => id);
  const address = addresses.chosen({ themes, role: book.speakers[0]?.id ?? '' });
  const query = address.slice(address.indexOf('?'));
  const state = readState(query, source.facets);
  expect(writeState(state, source.facets)).toBe(query);
  expect(search(corpus, state).problems).toEqual([]);
});

test('the examples of how to ask find something, and have nothing wrong with them', () => {
  for (const { query } of queryExamples(source)) {
    const { results, problems } = search(corpus, { q: query });
    expect({ query, found: results.length > 0, problems }).toEqual({ query, found: true, problems: [] });
  }
});
