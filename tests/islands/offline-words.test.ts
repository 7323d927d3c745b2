import { describe, expect, test } from 'vitest';
import type { Progress, Stage } from '../../src/domain/offline.ts';
import { told } from '../../src/islands/offline-words.ts';

const progress = (stage: Stage, more: Partial<Progress> = {}): Progress => ({
  edition: { id: 'a', dated: '2026-11-23', files: 968, bytes: 8_900_000 },
  files: 312,
  bytes: 1_940_000,
  isUpdate: false,
  stage,
  ...more,
});

describe('what a reader is told of what is kept', () => {
  test.each<[Stage, string, string[]]>([
    ['idle', 'A part of this site', ['load', 'remove']],
    ['loading', 'Keeping the site', ['stop']],
    ['asking', 'loads up to 7 MB', ['load', 'no']],
    ['interrupted', 'The network failed', ['load', 'remove']],
    ['short', 'no more room', ['load', 'remove']],
    ['whole', 'the edition of 23 November 2026, 8.9 MB', ['remove']],
    ['removed', 'Nothing of this site', ['load']],
  ])('when it is %s', (stage, words, offers) => {
    const { says, offers: offered } = told(progress(stage));
    expect(says).toContain(words);
    expect(offered).toEqual(offers);
  });

  test('has the files and bytes that are here, of all there are', () => {
    expect(told(progress('loading')).here).toBe('312 of 968 files, 1.9 MB of 8.9 MB');
  });

  test('is that nothing is kept, when no worker says otherwise', () => {
    expect(told(undefined)).toEqual(told(progress('removed')));
  });
});

describe('what a reader is told of a new edition', () => {
  test.each<[Stage, string, string[]]>([
    ['loading', 'The one before stays whole', []],
    ['asking', 'It loads up to 7 MB over a metered connection', ['load', 'later']],
    ['interrupted', 'could not be loaded yet. The one before is kept, whole.', []],
    ['short', 'no room for the new edition', []],
    ['whole', 'A new edition of this site is here: the edition of 23 November 2026', ['take', 'later']],
  ])('when it is %s', (stage, words, offers) => {
    const { says, offers: offered } = told(progress(stage, { isUpdate: true }));
    expect(says).toContain(words);
    expect(offered).toEqual(offers);
  });

  test('asks for an answer only where there is one to give', () => {
    const asking = (['loading', 'asking', 'interrupted', 'short', 'whole'] as const).filter(
      (stage) => told(progress(stage, { isUpdate: true })).asks,
    );
    expect(asking).toEqual(['asking', 'whole']);
  });
});
