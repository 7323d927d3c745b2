import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostAlike } from '../../src/lib/approximate.ts';
import { findQuote, isTrusted, quoteAt } from '../../src/lib/text-quote.ts';

const solitude =
  'Many years later, as he faced the firing squad, Colonel Aureliano Buendía was to remember that distant afternoon when his father took him to discover ice';
const cities =
  'It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity, it was the season of Light, it was the season of Darkness, it was the spring of hope, it was the winter of despair, we had everything before us, we had nothing before us, we were all going direct to Heaven, we were all going direct the other way.';

const find = (text: string, exact: string, { prefix = '', suffix = '' } = {}, hint?: number) =>
  findQuote(text, { exact, prefix, suffix }, hint);
const falls = (scores: (number | undefined)[]) =>
  scores.every((score = 0, index) => index === 0 || score < (scores[index - 1] ?? 0));

// What the Hypothesis client asks of its own anchoring: the same texts, the same expectations.
describe('words are found again as annotation tools find them:', () => {
  test('as they were, with the best score there is', () => {
    const found = find(solitude, 'discover ice');
    expect(found?.score).toBe(1);
    expect(solitude.slice(found?.start, found?.end)).toBe('discover ice');
  });

  test('where they are most alike, with a lesser score', () => {
    const found = find(solitude, 'some years later');
    expect(found?.score).toBeLessThan(1);
    expect(solitude.slice(found?.start, found?.end)).toBe('Many years later');
  });

  test.each([
    [
      'words',
      ['Many years later', 'Many yers later', 'Some years later', 'Some years after'].map(
        (exact) => find(solitude, exact)?.score,
      ),
    ],
    [
      'words before them',
      ['Many years later', 'Many yers later', 'Some years later', 'Some years after'].map(
        (prefix) => find(solitude, ', as he faced the firing squad', { prefix })?.score,
      ),
    ],
    [
      'words after them',
      [
        ', as he faced the firing squad',
        ', as she faced the firing squad',
        ', as he awaited the firing squad',
        ', as he awaited his death',
      ].map((suffix) => find(solitude, 'Many years later', { suffix })?.score),
    ],
  ])('the score falls with the likeness of the %s', (_, scores) => {
    expect(falls(scores)).toBe(true);
  });

  test.each([
    ['another text', cities, solitude],
    ['nothing', 'foobar', ''],
    ['words in nothing', '', 'foobar'],
  ])('%s is not found', (_, text, exact) => {
    expect(find(text, exact)).toBeUndefined();
  });

  test.each([
    ['before us', { prefix: 'we had everything' }, 'before us, we had nothing'],
    ['before us', { prefix: 'we had nothing' }, 'before us, we were all going'],
    ['before us', { prefix: 'we had every-thing' }, 'before us, we had nothing'],
    ['before us', { prefix: 'we had nout' }, 'before us, we were all going'],
    ['we had', { suffix: 'everything' }, 'we had everything'],
    ['we had', { suffix: 'nothing' }, 'we had nothing'],
    ['we had', { suffix: 'ever ting' }, 'we had everything'],
    ['we had', { suffix: 'nutting' }, 'we had nothing'],
  ])('of several “%s” with %j the one in “%s”', (exact, context, expected) => {
    expect(find(cities, exact, context)?.start).toBe(cities.indexOf(expected));
  });

  test('of several that are alike the one near the hint, or the first', () => {
    const [first, second] = [cities.indexOf('before us'), cities.lastIndexOf('before us')];
    expect(find(cities, 'befor us', {}, first)?.start).toBe(first);
    expect(find(cities, 'befor us', {}, second)?.start).toBe(second);
    expect(find(cities, 'befor us')?.start).toBe(first);
  });

  test('though there is less before or after them than there was', () => {
    const found = find(solitude, 'years later', { prefix: 'It used to be many' });
    expect(solitude.slice(found?.start, found?.end)).toBe('years later');
    expect(find('Some document text', 'text', { suffix: 'missing' })).toMatchObject({ start: 14, end: 18 });
  });
});

describe('words of any text', () => {
  const text = fc.string({ minLength: 1, maxLength: 120, unit: 'binary' });
  const texts = fc.oneof(
    text,
    fc.array(fc.constantFrom('tap', 'can', ' ', 'a', '.'), { minLength: 1 }).map((all) => all.join('')),
  );
  const part = fc
    .tuple(texts, fc.nat(), fc.nat())
    .map(([whole, a, b]) => {
      const [start, end] = [a % whole.length, b % (whole.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      return { whole, start, end };
    })
    .filter(({ start, end }) => end > start);

  test('are found where they stood, if nothing has changed', () => {
    fc.assert(
      fc.property(part, ({ whole, start, end }) => {
        const quote = quoteAt(whole, start, end);
        const found = findQuote(whole, quote, start);
        expect(whole.slice(found?.start, found?.end)).toBe(quote.exact);
        expect(found && isTrusted(found, quote)).toBe(true);
      }),
    );
  });

  test('are found after anything was put before them', () => {
    fc.assert(
      fc.property(part, text, ({ whole, start, end }, more) => {
        const quote = quoteAt(whole, start, end);
        const found = findQuote(more + whole, quote);
        expect((more + whole).slice(found?.start, found?.end)).toBe(quote.exact);
      }),
    );
  });

  test('that are like no other are as few errors away as can be', () => {
    const distance = (a: string, b: string): number => {
      let row = Array.from({ length: b.length + 1 }, (_, index) => index);
      for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1)
          next.push(
            Math.min(
              (row[j] ?? 0) + 1,
              (next[j - 1] ?? 0) + 1,
              (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
            ),
          );
        row = next;
      }
      return row[b.length] ?? 0;
    };
    const few = (most: number) =>
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: most }).map((all) => all.join(''));
    fc.assert(
      fc.property(few(14), few(6), (whole, pattern) => {
        let least = pattern.length;
        for (let i = 0; i <= whole.length; i += 1)
          for (let j = i + 1; j <= whole.length; j += 1)
            least = Math.min(least, distance(whole.slice(i, j), pattern));
        const found = mostAlike(whole, pattern, pattern.length);
        expect(found.length).toBeGreaterThan(0);
        for (const { start, end, errors } of found) {
          expect(errors).toBe(least);
          expect(distance(whole.slice(start, end), pattern)).toBe(errors);
        }
      }),
    );
  });

  test('that are no longer there are not trusted to be what is a little like them', () => {
    const quote = { exact: 'the tap is shared by all', prefix: 'On the hill ', suffix: ' who water.' };
    const found = findQuote('On the hill the can is kept for some who water.', quote);
    expect(found && isTrusted(found, quote)).not.toBe(true);
    const slip = findQuote('On the hill the tap was shared by all who water.', quote);
    expect(slip && isTrusted(slip, quote)).toBe(true);
  });

  test('are looked for in a moment in a page of any length', () => {
    const page = Array.from({ length: 9000 }, (_, index) => `word${index % 977}`).join(' ');
    const start = performance.now();
    findQuote(page, { exact: 'something else '.repeat(20), prefix: '', suffix: '' });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
