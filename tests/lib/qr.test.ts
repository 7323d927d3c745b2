import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/lib/qr.ts';

/** Walks the path as a drawing program would, and says which modules its lines cover. */
function drawn({ size, path }: ReturnType<typeof qrCode>): boolean[][] {
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, right, down, length] of path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)) {
    [x, y] = [x + Number(right), y + Number(down)];
    dark[y]?.fill(true, x, x + Number(length));
    x += Number(length);
  }
  return dark;
}

test.each([
  'https://example.org/',
  'https://example.org/course/kettles/read/on-descaling/',
  'https://example.org/an/address/so/long/that/its/code/must/take/a/larger/square/than/the/others/do/',
])('the path covers the dark modules of the code of %s and no others', (text) => {
  const code = qrCode(text);
  expect(drawn(code)).toEqual(encode(text, { ecc: 'M', border: 0 }).data);
});

test('a code costs a page little', () => {
  expect(qrCode('https://example.org/course/kettles/read/on-descaling/').path.length).toBeLessThan(2500);
});
