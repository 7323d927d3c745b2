import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesIn } from '../../src/lib/sentences.ts';

const read = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

test('sentences end at full stops, not after initials and abbreviations', () => {
  expect(read('The tap (see p. 3, e.g. J. Leek et al. 1999) drips. “Who cares?” All do! ')).toEqual([
    'The tap (see p. 3, e.g. J. Leek et al. 1999) drips.',
    '“Who cares?”',
    'All do!',
  ]);
});

test('all words of any text are in one sentence each', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(read(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
