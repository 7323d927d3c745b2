import { expect, test } from 'vitest';
import { nothingChosen } from '../../../../src/features/search/engine/sets.client.ts';
import { isAsking, queryOf, stateOf } from '../../../../src/features/search/panel/state.client.ts';

const values = {
  kind: ['Quotation'],
  section: [],
  theme: ['The rules'],
  speaker: ['Plot holder'],
  side: ['Local'],
};
const read = (query: string) => stateOf(new URLSearchParams(query), { values });

test.each([
  '',
  '?q=rain',
  '?q=%22dry+soil%22+%26+rain&names=apart',
  '?q=rain&kind=quotation&theme=the-rules&speaker=plot-holder',
  '?q=inspecton&spelling=typed&without=role%3Awarden',
])('an address says what is asked for, and is made again from it: %s', (query) => {
  expect(queryOf(read(query))).toBe(query);
});

test('a value that no filter has is left aside', () => {
  expect(queryOf(read('?q=rain&kind=nonsense&colour=red'))).toBe('?q=rain');
});

test('something is asked for by words or by a tick', () => {
  const nothing = { typed: ' … ', apart: false, exact: false, without: [], chosen: nothingChosen() };
  expect(isAsking(nothing)).toBe(false);
  expect(isAsking({ ...nothing, typed: 'rain' })).toBe(true);
  expect(isAsking(read('?kind=quotation'))).toBe(true);
});
