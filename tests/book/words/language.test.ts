import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBook } from '../../../src/book/load-book.ts';
import { directionOf, translationLine, wayOf } from '../../../src/book/words/language.ts';
import { quotationPicture } from '../../../src/features/pictures/page-pictures.ts';
import { quoteExtras } from '../../../src/features/quotations/explorer/quote-corpus.ts';
import { allotments } from '../../fixtures/allotments.ts';

const essay = loadBook(join(import.meta.dirname, '../../fixtures/essay'));
const [welsh, arabic] = essay.quotes;

test.each([
  ['cy', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('words in the language of the pages say nothing of it', () => {
  expect(wayOf({})).toEqual({});
  expect(wayOf({ lang: 'cy' })).toEqual({ lang: 'cy', dir: 'ltr' });
  expect(wayOf({ lang: 'ar', dir: 'ltr' })).toEqual({ lang: 'ar', dir: 'ltr' });
});

test('a translation says whose it is', () => {
  expect(translationLine({ words: 'Welcome to all' })).toBe('‘Welcome to all’ (our translation)');
  expect(translationLine({ words: 'Welcome', by: 'Ann Reed' })).toBe('‘Welcome’ (Ann Reed)');
});

test('results of the quotations’ search know the language of their words', () => {
  expect(quoteExtras(essay).foreign).toEqual({
    0: {
      lang: 'cy',
      dir: 'ltr',
      translation: '‘A nation without a language, a nation without a heart’ (our translation)',
    },
    1: {
      lang: 'ar',
      dir: 'rtl',
      translation: '‘Learning when young is like carving in stone’ (our translation)',
    },
  });
  expect(quoteExtras(allotments())).not.toHaveProperty('foreign');
});

test('a picture shows the translation of words whose letters its typefaces do not have', () => {
  const drawn = (quote = welsh) =>
    quote &&
    quotationPicture(quote, essay)
      .words.map(({ text }) => text)
      .join('');
  expect(drawn(welsh)).toContain('Cenedl heb iaith');
  expect(drawn(arabic)).toBe('Learning when young is like carving in stone');
});
