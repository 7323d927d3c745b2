import { describe, expect, test } from 'vitest';
import {
  attempted,
  forgotten,
  noProgress,
  progressWords,
  readProgress,
  writeProgress,
} from '../../../src/features/questions/progress.ts';

describe('the record of what was answered', () => {
  const some = attempted(attempted(noProgress, 'water', true), 'ground', false);

  test('counts what was right, and how many were answered', () => {
    expect(progressWords(some, ['water', 'ground', 'gate'])).toBe('1 of 3 right, 2 answered');
    expect(progressWords(noProgress, ['water'])).toBe('0 of 1 right');
  });

  test('holds what was right once, whatever is tried later', () => {
    expect(attempted(some, 'water', false).answers.get('water')).toBe('right');
    expect(attempted(some, 'ground', true).answers.get('ground')).toBe('right');
  });

  test('forgets one page’s questions and keeps the others', () => {
    expect([...forgotten(some, ['water']).answers.keys()]).toEqual(['ground']);
  });

  test('reads what it wrote', () => expect(readProgress(writeProgress(some))).toEqual(some));

  test.each([null, '', '{', '[]', '7', '{"version":1}', '{"version":1,"answers":[]}', '{"answers":{}}'])(
    'takes %s for none',
    (text) => expect(readProgress(text)).toEqual(noProgress),
  );

  test('leaves out an outcome that it does not know, and takes no name for more than a name', () => {
    const text = '{"version":1,"answers":{"a":"right","b":"perfect","__proto__":"tried"}}';
    const read = readProgress(text);
    expect(read === 'newer' ? [] : [...read.answers]).toEqual([
      ['a', 'right'],
      ['__proto__', 'tried'],
    ]);
  });

  test('does not read what a later version wrote', () => {
    expect(readProgress('{"version":2,"answers":{"a":"right"}}')).toBe('newer');
  });
});
