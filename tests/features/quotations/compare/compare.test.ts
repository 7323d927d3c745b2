import { expect, test } from 'vitest';
import {
  type ComparedQuote,
  compare,
  headline,
  isOfGroup,
} from '../../../../src/features/quotations/compare/compare.ts';

const themes = ['weeds', 'water', 'trust'].map((id) => ({ id, name: id }));
const said = (speaker: string, ...on: string[]): ComparedQuote => ({
  id: `${speaker}-${on.join('-')}`,
  text: 'words',
  who: speaker,
  locator: 'Ground 1',
  speaker,
  side: speaker === 'warden' ? 'national' : 'local',
  section: 'ground',
  themes: on,
});
const five = [0, 1, 2, 3, 4];
const quotes = [...five.map(() => said('plotholder', 'weeds')), ...five.map(() => said('warden', 'water'))];
const groups = ['speaker:plotholder', 'speaker:warden'] as const;

test('two groups stand side by side with their counts, from what the one says more to what the other does', () => {
  const { rows, quotes: both } = compare(quotes, themes, groups, '');
  expect(both.map(({ length }) => length)).toEqual([5, 5]);
  expect(rows.map(({ theme, counts }) => [theme.id, ...counts])).toEqual([
    ['weeds', 5, 0],
    ['water', 0, 5],
  ]);
});

test('a group is of speakers, of a side, of a theme or of a section', () => {
  const quote = said('warden', 'trust');
  const groupsOfIt = ['speaker:warden', 'side:national', 'theme:trust', 'section:ground'];
  expect(groupsOfIt.map((group) => isOfGroup(quote, group))).toEqual([true, true, true, true]);
  expect(isOfGroup(quote, 'side:local')).toBe(false);
});

test('about a theme, only quotations on it are compared, and the theme itself is no row', () => {
  const { rows, quotes: both } = compare(quotes, themes, groups, 'weeds');
  expect(both.map(({ length }) => length)).toEqual([5, 0]);
  expect(rows).toEqual([]);
});

test('the headline names what sets the groups apart, and with few quotations only counts', () => {
  const names = ['Plotholders', 'Wardens'] as const;
  expect(headline(compare(quotes, themes, groups, ''), names)).toBe(
    'These quotations have more on water from wardens, and more on weeds from plotholders.',
  );
  expect(headline(compare(quotes, themes, groups, 'weeds'), names)).toBe(
    'Plotholders: 5 quotations. Wardens: 0 quotations.',
  );
});
