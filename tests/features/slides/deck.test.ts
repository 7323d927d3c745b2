import { describe, expect, test } from 'vitest';
import { activityFollows, activitySteps, deckStops } from '../../../src/features/slides/deck.ts';
import { halves } from '../../../src/features/slides/slide-table.ts';
import { clockTime, pace } from '../../../src/features/slides/pace.ts';
import { find } from '../../../src/lib/find.ts';
import { allotments } from '../../fixtures/allotments.ts';

const part = (minutes: number, what: string, ...slides: string[]) => ({ minutes, what, slides });
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

const activity = {
  title: 'Sorting taps',
  minutes: 15,
  purpose: 'Students can sort.',
  groups: 'In pairs',
  steps: ['Read.', 'Sort.'],
  materials: [],
  close: 'Compare.',
};
const session = (plan: ReturnType<typeof part>[], steps = activity.steps) => ({
  plan,
  body: '<Slide id="one" title="One" /> <Slide id="two" title="Two" /> <Slide id="three" title="Three" />',
  discussion: [{ id: 'whose', question: 'Whose tap?', touches: ['Ours.', 'Theirs.'] }],
  activity: { ...activity, steps },
});
const order = (plan: ReturnType<typeof part>[], steps?: string[]) =>
  deckStops(session(plan, steps)).map(({ id }) => id);
const times = (plan: ReturnType<typeof part>[]) =>
  deckStops(session(plan)).map(({ id, from, to }) => `${id} ${from}–${to}`);

describe('a deck', () => {
  test('opens with the session and its outcomes, and closes with what is discussed', () => {
    expect(order([part(10, 'All', 'one', 'two', 'three')])).toEqual([
      'deck-title',
      'deck-outcomes',
      'one',
      'two',
      'three',
      'deck-activity',
      'deck-discuss-whose',
      'deck-end',
    ]);
  });

  test('shows the activity where the plan has a part as long as it', () => {
    const plan = [part(10, 'First', 'one', 'two'), part(15, 'In pairs'), part(5, 'Last', 'three')];
    expect(order(plan).slice(2, 6)).toEqual(['one', 'two', 'deck-activity', 'three']);
    expect(activityFollows(session(plan))).toBe('two');
  });

  test('shares a part’s minutes among its slides, and what comes before and after among those that open and close', () => {
    expect(
      times([
        part(4, 'Opening'),
        part(12, 'First', 'one', 'two'),
        part(15, 'In pairs'),
        part(6, 'Last', 'three'),
        part(8, 'Talk'),
      ]),
    ).toEqual([
      'deck-title 0–2',
      'deck-outcomes 2–4',
      'one 4–10',
      'two 10–16',
      'deck-activity 16–31',
      'three 31–37',
      'deck-discuss-whose 37–41',
      'deck-end 41–45',
    ]);
  });

  test('stays on a slide for a part that has none', () => {
    const plan = [part(10, 'First', 'one'), part(3, 'Questions'), part(10, 'Last', 'two', 'three')];
    expect(times(plan).slice(2, 5)).toEqual(['one 0–13', 'two 13–18', 'three 18–23']);
  });

  test('spreads a long activity over slides that each hold its words', () => {
    const steps = [words(30), words(30), words(30), words(30), words(40)];
    expect(activitySteps({ steps }).map(({ first, steps: some }) => [first, some.length])).toEqual([
      [1, 3],
      [4, 2],
    ]);
    expect(order([part(10, 'All', 'one', 'two', 'three')], steps)).toContain('deck-activity-2');
  });

  test('keeps a short activity on one slide', () => {
    expect(activitySteps(activity)).toEqual([{ first: 1, steps: activity.steps }]);
  });
});

describe('a table on a slide', () => {
  const table = find(allotments().evidence, 'table-1', 'table');
  if (table.kind !== 'table') throw new Error('The miniature book’s Table 1 is a figure.');
  const [row] = table.rows;
  if (!row) throw new Error('The miniature book’s Table 1 has no row.');
  const ofRows = (count: number, columns = table.columns.slice(0, 2)) => ({
    ...table,
    columns,
    rows: Array.from({ length: count }, () => row),
  });

  test('stands whole while it is short', () => {
    expect(halves(ofRows(10))).toHaveLength(1);
  });

  test('stands in two halves when it is long', () => {
    expect(halves(ofRows(21)).map(({ rows }) => rows.length)).toEqual([11, 10]);
  });
});

describe('the speaker’s clock', () => {
  test.each([
    [0, '00:00'],
    [725, '12:05'],
    [3600, '1:00:00'],
  ])('shows %i seconds as %s', (seconds, shown) => {
    expect(clockTime(seconds)).toBe(shown);
  });

  test.each([
    [12, 'On time'],
    [15.9, 'On time'],
    [16.5, '1 minute behind the plan'],
    [7, '3 minutes ahead of the plan'],
  ])('at minute %d, with a slide of the tenth to the fifteenth, says “%s”', (minutes, said) => {
    expect(pace({ from: 10, to: 15 }, minutes)).toBe(said);
  });
});
