import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNewEnough, withOnPath } from '../../tools/run/node.mjs';

describe('a Node is new enough', () => {
  const floors = ['22.22.3', '24.16.0', '26.3.0'];

  test.each(['22.22.3', '22.23.0', '24.16.0', '24.20.1', '26.3.0', '27.0.0', '28.1.0'])(
    '%s: yes',
    (version) => {
      expect(isNewEnough(version, floors)).toBe(true);
    },
  );

  test.each(['18.20.0', '20.20.2', '22.22.2', '22.9.9', '23.11.0', '24.15.9', '25.9.0', '26.2.0'])(
    '%s: no',
    (version) => {
      expect(isNewEnough(version, floors)).toBe(false);
    },
  );
});

test('the chosen Node stands first on the path, once, however the path is spelt', () => {
  const node = join('new', 'bin', 'node');
  const path = ['old', join('new', 'bin')].join(delimiter);
  const first = [join('new', 'bin'), 'old'].join(delimiter);
  expect(withOnPath(node, { PATH: path })).toEqual({ PATH: first });
  expect(withOnPath(node, { Path: path })).toEqual({ Path: first });
});
