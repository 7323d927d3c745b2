import { expect, test } from 'vitest';
import { repeatsPlace } from '../../../src/features/reading/place-runs.ts';
import { allotments } from '../../fixtures/allotments.ts';

test('a paragraph repeats the place before it, but not below a heading or with more places', () => {
  const body =
    '<P id="a-1" />\n\n<P id="a-1b" />\n\n## B\n\n<P id="a-1c" />\n\n<P id="a-1d" also="a-2" />\n\n<P id="a-2" />';
  const given = allotments();
  const book = { ...given, readings: given.readings.map((reading) => ({ ...reading, body })) };
  const ids = ['a-1', 'a-1b', 'a-1c', 'a-1d', 'a-2'];
  expect(ids.filter((id) => repeatsPlace(id, book))).toEqual(['a-1b']);
});
