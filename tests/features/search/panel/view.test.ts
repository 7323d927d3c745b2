import { expect, test } from 'vitest';
import { countSentence } from '../../../../src/features/search/panel/view.client.ts';

const found = (all: number, whole: number) => ({
  items: Array.from({ length: all }, () => ({ score: 1, inPart: false })),
  whole,
});

test.each([
  ['taps', 14, found(14, 14), '14 results for “taps”.'],
  ['tap', 1, found(1, 1), '1 result for “tap”.'],
  ['blue taps', 20, found(20, 3), '3 results for “blue taps”, and 17 that match part of it.'],
  ['blue taps', 4, found(4, 3), '3 results for “blue taps”, and 1 that matches part of it.'],
  ['blue taps', 5, found(20, 3), '5 of 20 results for “blue taps”.'],
  ['blue taps', 2, found(2, 0), 'Nothing matches all of “blue taps”. Closest matches:'],
  ['blue taps', 1, found(2, 0), '1 of 2 results for “blue taps”.'],
  ['zzyzx', 0, found(0, 0), 'No results for “zzyzx”.'],
  ['', 15, found(362, 362), '15 of 362 entries.'],
])(
  'for “%s” the line says how many of what there is are shown, and how many answer it in part',
  (typed, shown, all, says) => {
    expect(countSentence(typed, shown, all)).toBe(says);
  },
);

test('a long query is repeated in part', () => {
  expect(countSentence('tap '.repeat(100), 2, found(2, 2))).toBe(`2 results for “${'tap '.repeat(25)}…”.`);
});
