import { describe, expect, test } from 'vitest';
import type { Progress, Stage } from '../../../src/features/offline/messages.ts';
import { offerName, told } from '../../../src/features/offline/words.client.ts';

const progress = (stage: Stage, more: Partial<Progress> = {}): Progress => ({
  edition: { id: 'a', dated: '2026-11-23', files: 968, bytes: 8_900_000 },
  files: 312,
  bytes: 1_940_000,
  pages: ['', 'read/water/'],
  hasSearches: true,
  isUpdate: false,
  stage,
  ...more,
});

describe('what a reader is told of what is kept', () => {
  test.each<[Stage, string, string[]]>([
    ['idle', 'The pages you have read and the search are saved', ['load', 'remove']],
    ['loading', 'Making the whole site available offline', ['stop']],
    ['asking', 'metered or set to save data', ['load', 'remove']],
    ['interrupted', 'The connection failed', ['load', 'remove']],
    ['short', 'no space for the whole site', ['load', 'remove']],
    ['whole', 'the edition of 23 November 2026, 8.9 MB', ['remove']],
    ['removed', 'Nothing from this site', ['load']],
  ])('when it is %s', (stage, words, offers) => {
    const { says, offers: offered } = told(progress(stage));
    expect(says).toContain(words);
    expect(offered).toEqual(offers);
  });

  test('has the files and bytes that are here, of all there are', () => {
    expect(told(progress('loading')).here).toBe('312 of 968 files, 1.9 MB of 8.9 MB');
  });

  test('does not promise searches that are not saved yet', () => {
    expect(told(progress('idle', { hasSearches: false })).says).not.toContain('searches');
  });

  test('has no figures before anything was asked for', () => {
    expect(told(progress('idle')).here).toBeUndefined();
  });

  test('names what it would load, on the button', () => {
    expect(offerName('load', progress('idle'))).toBe('Make available offline, 7 MB');
    expect(offerName('load', progress('asking', { isUpdate: true }))).toBe('Load the new edition, 7 MB');
    expect(offerName('load')).toBe('Make available offline');
  });

  test('is that nothing is kept, when no worker says otherwise', () => {
    expect(told(undefined)).toEqual(told(progress('removed')));
  });
});

describe('what a reader is told of a new edition', () => {
  test.each<[Stage, string, string[]]>([
    ['loading', 'Loading a new edition', []],
    ['asking', 'metered or set to save data', ['load', 'later']],
    ['interrupted', 'couldn’t be loaded yet. You still have the whole of the old one.', []],
    ['short', 'no space for the new edition', []],
    ['whole', 'There is a new edition of this site: the edition of 23 November 2026', ['take', 'later']],
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
