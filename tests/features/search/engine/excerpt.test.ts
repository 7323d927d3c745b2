import { expect, test } from 'vitest';
import { excerpt, type Run, wholeTitle } from '../../../../src/features/search/engine/excerpt.client.ts';

const shown = (runs: readonly Run[]) => runs.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

test('what was found is marked, without the punctuation round it', () => {
  expect(shown(excerpt('He said “rain”, and rain it was.', new Set([2, 4])))).toBe(
    'He said “[rain]”, and [rain] it was.',
  );
});

test('words found one after the other are one mark', () => {
  expect(shown(excerpt('the Water Issues Committee, met', new Set([1, 2, 3])))).toBe(
    'the [Water Issues Committee], met',
  );
});

test('a long text is shown where most words were found, and says that it was cut', () => {
  const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
  const cut = shown(excerpt(words.join(' '), new Set([3, 120, 125, 130])));
  expect(cut).toMatch(/^… w112 .* \[w120\] .* \[w130\] .* w147 …$/);
});

test('what a reader has seen as the title is not shown again', () => {
  const text = '“Rain.” The warden speaks of rain.';
  expect(shown(excerpt(text, new Set([0, 5]), '“Rain.”'))).toBe('The warden speaks of [rain].');
});

test('a title is shown whole', () => {
  expect(shown(wholeTitle('Rain: what it does', new Set([0])))).toBe('[Rain]: what it does');
});
