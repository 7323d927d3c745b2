import { describe, expect, test } from 'vitest';
import { annotations } from '../../../../src/features/quotations/exports/annotations.ts';
import type { Book } from '../../../../src/book/schema/book.ts';
import { allotments } from '../../../fixtures/allotments.ts';
import { jsonFaults, schemaText } from '../../downloads/valid.ts';

interface Collection {
  total: number;
  first: { items: Annotation[] };
}
interface Annotation {
  id: string;
  body: { type: string; purpose: string; value?: string; source?: string }[];
  target: { source: string; selector: { exact: string } }[];
}

const book = allotments();
const licence = 'https://example.org/licence/';
const schema = JSON.parse(schemaText('annotations.json')) as object;

function made(from: Book): Collection {
  const [file] = annotations.files(from, (path) => `https://example.org${path}`, licence);
  return JSON.parse(file?.text ?? '') as Collection;
}
const { items } = made(book).first;
const of = (id: string, list = items) => list.find((item) => item.id.endsWith(`#${id}`));

describe('the quotations as annotations', () => {
  test('are what the Web Annotation model asks for', () =>
    expect(jsonFaults(schema, made(book))).toEqual([]));

  test('would not pass without a target, or with a purpose that the model does not know', () => {
    const broken = made(book);
    const [first, second] = broken.first.items;
    if (!first?.body[0] || !second) throw new Error('the miniature book has quotations');
    first.body[0].purpose = 'labelling';
    second.target = [];
    expect(jsonFaults(schema, broken)).toEqual(
      expect.arrayContaining([
        '/first/items/0/body/0/purpose must be equal to one of the allowed values',
        '/first/items/1/target must NOT have fewer than 1 items',
      ]),
    );
  });

  test('are all there, each with an identity of its own', () => {
    expect(made(book).total).toBe(book.quotes.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(book.quotes.length);
  });

  test('carry themes as tags, the gloss as a description and the way to the quotation’s page', () => {
    expect(of('keep-the-peace')?.body).toMatchObject([
      { purpose: 'tagging', value: 'Rules' },
      { purpose: 'tagging', value: 'Trust' },
      { purpose: 'describing', value: 'The warden trusts rules, mostly.' },
      { purpose: 'linking', source: 'https://example.org/quotes/keep-the-peace/' },
    ]);
  });

  test('point at the words alone, without the marks of the paper’s italics', () => {
    expect(of('talk-before')?.target).toEqual([
      {
        type: 'SpecificResource',
        source: 'https://example.org/sharing-the-tap',
        selector: { type: 'TextQuoteSelector', exact: 'we talk before we water' },
      },
    ]);
  });

  test('point at each passage of words that the paper sets apart', () => {
    const quotes = book.quotes.map((quote) => ({ ...quote, words: ['goodwill', 'and cans'] }));
    const [annotation] = made({ ...book, quotes }).first.items;
    expect(annotation?.target.map(({ selector }) => selector.exact)).toEqual(['goodwill', 'and cans']);
  });

  test('name the paper by its DOI where it has one', () => {
    const paper = { ...book.paper, csl: { ...book.paper.csl, DOI: '10.1000/tap' } };
    const [annotation] = made({ ...book, paper }).first.items;
    expect(annotation?.target[0]?.source).toBe('https://doi.org/10.1000/tap');
  });
});
