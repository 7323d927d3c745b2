import { expect, test } from 'vitest';
import { readSourceCommit } from '../../../src/features/about/source-commit.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

test.each([
  [commit, { commit, changed: false }],
  [`${commit}+`, { commit, changed: true }],
  ['', undefined],
  [undefined, undefined],
])('a build that is told %s is of %o', (told, source) => {
  expect(readSourceCommit(told)).toEqual(source);
});
