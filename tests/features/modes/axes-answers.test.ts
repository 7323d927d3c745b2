import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBook } from '../../../src/book/load-book.ts';
import { axesAnswers } from '../../../src/features/modes/axes-answers.ts';

const book = loadBook(join(import.meta.dirname, '../../../content'));

test('Each set of answers has an example that fits all of them, or is named as one that nothing fits', () => {
  const { answers, unfitted } = axesAnswers(book);
  const sets = book.axes.reduce<string[][]>(
    (some, { poles }) => some.flatMap((set) => [set, ...poles.map((pole) => [...set, pole])]),
    [[]],
  );
  expect(sets.length).toBeGreaterThan(1);
  for (const set of sets.filter(({ length }) => length > 0)) {
    const isFitted = answers.some(({ modes }) => set.every((mode) => modes.includes(mode)));
    expect(
      unfitted.some((one) => one.join() === set.join()),
      set.join(),
    ).toBe(!isFitted);
  }
});
