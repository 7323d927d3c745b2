import { describe, expect, test } from 'vitest';
import { stepAt } from '../../../src/features/reading/trail-kept.client.ts';

const address = ['/read/water/#water-1', '/tables/table-1/', '/read/water/#water-3'];
const steps = address.map((one) => ({ address: one, name: one }));

describe('the step of a route that a reader has come to', () => {
  test('is that of the part shown, with or without the words that a link marks', () => {
    expect(stepAt({ steps, at: 0 }, '/read/water/#water-3')).toBe(2);
    expect(stepAt({ steps, at: 0 }, '/read/water/#water-3:~:text=turns')).toBe(2);
    expect(stepAt({ steps, at: 0 }, '/tables/table-1/')).toBe(1);
  });

  test('stays the same while the reader moves about its page', () => {
    expect(stepAt({ steps, at: 2 }, '/read/water/#water-2')).toBe(2);
    expect(stepAt({ steps, at: 1 }, '/tables/table-1/#row')).toBe(1);
  });

  test('is the first of a page that the reader has come to by another way', () => {
    expect(stepAt({ steps, at: 1 }, '/read/water/')).toBe(0);
  });

  test('is none on a page that has none', () => {
    expect(stepAt({ steps, at: 1 }, '/glossary/')).toBeUndefined();
  });
});
