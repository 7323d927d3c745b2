import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from '../../src/lib/csv-guard.ts';

test.each(['=1+1', ' =1+1', "'=1+1", "' '-1", '\t1', '＝1', '@a'])('%j is no formula any more', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

test.each(['a=1', '’tis', "'tis", ' a', ''])('%j stays as it is', (text) => {
  expect(guarded(text)).toBe(text);
});

test('Whatever was guarded is read back as it was', () => {
  const text = fc.array(fc.constantFrom("'", ' ', '=', '\t', '\n', 'a', '＝'), { maxLength: 6 });
  fc.assert(
    fc.property(text, (signs) => {
      expect(unguarded(guarded(signs.join('')))).toBe(signs.join(''));
    }),
  );
});
