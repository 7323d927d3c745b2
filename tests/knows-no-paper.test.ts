import { expect, test } from 'vitest';
import { paperWords, standsIn, wordsIn } from './house/paper-words.ts';
import { filesLike, read } from './house/sources.ts';

const words = paperWords();
/** What people ask of this very book: data, as `content/` is. */
const aboutThisPaper = filesLike('tests/bench/*.yaml');

test('the paper in content/ has words of its own to look for', () => {
  expect(words.length).toBeGreaterThan(20);
});

test('the code knows no paper: none of those words stands in it', () => {
  const files = filesLike('{src,tools,tests}/**/*.{ts,mjs,astro,css,yaml,mdx}', '*.config.*').filter(
    (file) => !aboutThisPaper.includes(file),
  );
  const found = files.flatMap((file) => wordsIn(read(file), words).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
});

test('a word counts only as a word', () => {
  expect(standsIn('by Plotter and Digger (1998)', 'plotter')).toBe(true);
  expect(standsIn('the plotters met', 'plotter')).toBe(false);
  expect(standsIn('`/quotes/no-weeds/`', 'no-weeds')).toBe(true);
  expect(wordsIn('By Plotter and Digger', ['plotter', 'PLOT', 'weeds'])).toEqual(['plotter']);
  expect(standsIn('there are no-weeds-at-all days', 'no-weeds')).toBe(false);
});
