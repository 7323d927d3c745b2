import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Xml } from './open-pack.ts';

test('a piece of XML can be asked however long it is kept', async () => {
  const pieces = Array.from({ length: 50 }, (_, n) => Xml.read(`<shelf><jar n="${n}"/></shelf>`).one('jar'));
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node collects no garbage when asked.');
  for (let turn = 0; turn < 5; turn += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // What was freed is written over.
  const others = Array.from({ length: 50 }, () => Xml.read('<tray><cup/></tray>'));
  expect(others).toHaveLength(50);
  expect(pieces.map((piece) => piece.attribute('n'))).toEqual(pieces.map((_, n) => `${n}`));
});
