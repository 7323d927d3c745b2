import { expect, test } from 'vitest';
import { anchorIn } from '../../src/lib/anchor.ts';

test.each([
  ['#water-1', 'water-1'],
  ['#caf%C3%A9', 'café'],
  ['', ''],
  ['#%', '%'],
  ['#%E0%A4%A', '%E0%A4%A'],
])('the fragment “%s” names “%s”', (hash, part) => expect(anchorIn(hash)).toBe(part));
