import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeWords } from '../../src/lib/whole-words.ts';

const read = (text: string, start: number, end: number) => {
  const stretch = wholeWords(text, { start, end });
  return text.slice(stretch.start, stretch.end);
};

test('half a word is all of it, and blanks at the ends are none of it', () => {
  expect(read('The neighbours’ tap drips.', 6, 21)).toBe('neighbours’ tap drips');
  expect(read('The neighbours’ tap drips.', 3, 16)).toBe('neighbours’');
  expect(read('a  b', 1, 3)).toBe('');
});

test('no sign of any text is parted, and no word grows by a blank', () => {
  const parts = fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat());
  fc.assert(
    fc.property(parts, ([raw, a, b]) => {
      const text = raw.toWellFormed();
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const found = read(text, start, end);
      expect(found.isWellFormed()).toBe(true);
      expect(found.trim()).toBe(found);
      expect(found.length === 0 || found.includes(text.slice(start, end).trim())).toBe(true);
    }),
  );
});
