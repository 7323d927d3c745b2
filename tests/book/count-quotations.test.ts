import { expect, test } from 'vitest';
import { countQuotations } from '../../src/book/count-quotations.ts';
import { allotments } from '../fixtures/allotments.ts';

const book = allotments();

test('Quotations are counted, all or by kind, speaker and theme together', () => {
  expect(countQuotations({}, book)).toBe(book.quotes.length);
  const warden = book.quotes.find(({ speaker }) => speaker === 'warden');
  expect(countQuotations({ speaker: 'warden', theme: warden?.themes[0] }, book)).toBeGreaterThan(0);
  expect(countQuotations({ kind: 'interview' }, book)).toBeLessThan(book.quotes.length);
});

test('A count of nothing is a mistake', () => {
  expect(() => countQuotations({ kind: 'intervew' }, book)).toThrow('<Count> finds no quotation');
});
