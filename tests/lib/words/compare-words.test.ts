import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Stretch, compareWords } from '../../../src/lib/words/compare-words.ts';

const written = (stretches: readonly Stretch[]) =>
  stretches
    .map(({ kind, text }) => ({ same: text, removed: `[${text}]`, added: `{${text}}` })[kind])
    .join('');
const side = (stretches: readonly Stretch[], kind: 'removed' | 'added') =>
  stretches
    .filter((one) => one.kind === 'same' || one.kind === kind)
    .map(({ text }) => text)
    .join('');

test('words that were put in place of others stand beside them', () => {
  expect(
    written(compareWords('Neighbours share the water by turns.', 'Neighbours share the tap by turns.')),
  ).toBe('Neighbours share the [water]{tap} by turns.');
});

test('a run of changed words is one change, with the blanks between them', () => {
  expect(written(compareWords('One two three four five six.', 'One zwei drei four five six.'))).toBe(
    'One [two three]{zwei drei} four five six.',
  );
});

test('texts with little in common come whole, the earlier first', () => {
  expect(written(compareWords('Rain fills the butt.', 'A warden keeps every rule the committee made.'))).toBe(
    '[Rain fills the butt.]{A warden keeps every rule the committee made.}',
  );
});

test('the same text has no change, and none comes of nothing', () => {
  expect(compareWords('As it was.', 'As it was.')).toEqual([{ kind: 'same', text: 'As it was.' }]);
  expect(compareWords('', '')).toEqual([]);
  expect(written(compareWords('', 'New.'))).toBe('{New.}');
  expect(written(compareWords('Old.', ''))).toBe('[Old.]');
});

test('long texts are compared without end of time or memory', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
  expect(compareWords(long('a'), long('b'))).toHaveLength(2);
});

test('each side can be read off any comparison', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '\n', '[', 'é')).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = compareWords(before, after);
      expect(side(stretches, 'removed')).toBe(before);
      expect(side(stretches, 'added')).toBe(after);
    }),
  );
});
