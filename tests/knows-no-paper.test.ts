import { describe, expect, test } from 'vitest';
import { paperWords, standsIn } from './house/paper-words.ts';
import { filesLike, read } from './house/sources.ts';

const words = paperWords();

test('the paper in content/ has words of its own to look for', () => {
  expect(words.length).toBeGreaterThan(20);
});

describe('the code knows no paper', () => {
  test.each(filesLike('{src,tools,tests}/**/*.{ts,mjs,astro,css,yaml,mdx}', '*.config.*'))('%s', (file) => {
    const text = read(file);
    expect(words.filter((word) => standsIn(text, word))).toEqual([]);
  });
});
