import { expect, test } from 'vitest';
import { asCalled } from '../../../src/book/words/called.ts';
import { attribution } from '../../../src/book/words/attribution.ts';
import { quotationCitation } from '../../../src/book/words/citation.ts';
import { whatIsTheirs } from '../../../src/book/words/whose.ts';
import { citableQuotation } from '../../../src/features/citing/citable.ts';
import { exportersOf } from '../../../src/features/downloads/index.ts';
import { previews } from '../../../src/features/linking/previews/previews.ts';
import { presentKinds } from '../../../src/book/loaders/present-kinds.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { essay } from '../../fixtures/essay.ts';
import { join } from 'node:path';

/* What is said in a book on a text of another kind: nobody is interviewed, and it is no paper. */

const book = essay();
const quote = book.quotation('carved-in-stone');

test('a book that names no speaker says of no quotation that nobody is named', () => {
  expect(attribution(quote, book)).toBe('');
  expect(quotationCitation(quote, book)).toBe('Hafod (1987), ‘Sayings that stay at home’, paragraph 2');
  expect(citableQuotation(quote, book)).not.toHaveProperty('speaker');
  expect(previews(book)['/quotes/carved-in-stone/']?.title).toBe('Sayings 2');
});

test('a book that names some says so of the others', () => {
  const other = allotments();
  const { printed: _, speaker: __, source: ___, ...nobody } = other.quotation('neighbours-first');
  const one = { ...nobody, kind: undefined } as typeof quote;
  expect(attribution(one, other)).toBe('No one named');
  expect(quotationCitation(one, other)).toMatch(/^Speaker not named, quoted in /);
});

test('pages call the text what the site calls it', () => {
  expect(asCalled({ called: 'essay' }, 'The paper in a paragraph')).toBe('The essay in a paragraph');
  expect(asCalled({ called: 'essay' }, 'Cite this page or the paper’s')).toBe(
    'Cite this page or the essay’s',
  );
  expect(asCalled({}, 'The paper')).toBe('The paper');
});

test('what is not the site’s own is what the book has of it', () => {
  expect(whatIsTheirs(allotments())).toBe('Quotations and table values are the paper’s');
  expect(whatIsTheirs({ ...book, site: { ...book.site, called: 'essay' } })).toBe(
    'Quotations are the essay’s',
  );
  expect(whatIsTheirs({ ...book, quotes: [] })).toBe('');
});

test('downloads tell of what the book has', () => {
  const told = exportersOf(book).map(({ name, about }) => `${name}: ${String(about)}`);
  expect(told).toContain('Quotations: Every quotation with its place and what it shows.');
  expect(told.join('\n')).not.toMatch(/Beyond|[Tt]heme/);
});

test('kinds of content without a file are not asked for', () => {
  const kinds = presentKinds(join(import.meta.dirname, '../../fixtures/essay'));
  expect([...kinds].sort()).toEqual(['image', 'page', 'paper', 'quote', 'reading', 'site']);
});
