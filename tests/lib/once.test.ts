import { expect, test } from 'vitest';
import { lastOf, onceFor } from '../../src/lib/once.ts';

test('what is made of a whole is made once for it, and anew for another', () => {
  let made = 0;
  const count = onceFor((items: readonly number[]) => ((made += 1), items.length));
  const [pair, one] = [[1, 2], [3]];
  expect([count(pair), count(one), count(pair)]).toEqual([2, 1, 2]);
  expect(made).toBe(2);
});

test('of things asked for one after another only what was made last is kept', () => {
  const made: string[] = [];
  const shout = lastOf((word: string) => (made.push(word), word.toUpperCase()));
  expect(['hear', 'hear', 'order', 'hear'].map(shout)).toEqual(['HEAR', 'HEAR', 'ORDER', 'HEAR']);
  expect(made).toEqual(['hear', 'order', 'hear']);
});
