import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Ahead } from '../../../src/features/painting/ahead.ts';

const beds = Array.from({ length: 500 }, (_, index) => ({ bed: index }));

/** Digs a bed when it is told to, and notes which. */
function digger() {
  const dug: number[] = [];
  let atOnce = 0;
  let most = 0;
  const dig = async ({ bed }: { bed: number }) => {
    dug.push(bed);
    most = Math.max(most, (atOnce += 1));
    await pause(0);
    atOnce -= 1;
    if (bed === 13) throw new Error('A root.');
    return `bed ${bed}`;
  };
  return { dig, dug, most: () => most };
}

test('things are made before they are asked for, a few at a time, and not all of them', async () => {
  const { dig, dug, most } = digger();
  const ahead = new Ahead(beds, dig);
  await expect.poll(() => dug.length).toBeGreaterThan(100);
  await pause(50);
  expect(dug.length).toBeLessThan(beds.length);
  expect(most()).toBeLessThanOrEqual(4);
  expect(await ahead.get(beds[3] ?? never())).toBe('bed 3');
});

test('each is made once, in whatever order they are asked for', async () => {
  const { dig, dug } = digger();
  const ahead = new Ahead(beds, dig);
  const some = beds.toReversed().filter(({ bed }) => bed !== 13);
  expect(await Promise.all(some.map((bed) => ahead.get(bed)))).toEqual(some.map(({ bed }) => `bed ${bed}`));
  await expect.poll(() => dug.length).toBe(beds.length);
  expect(new Set(dug).size).toBe(beds.length);
});

test('what cannot be made is told to whoever asks for it, and to nobody else', async () => {
  const { dig } = digger();
  const ahead = new Ahead(beds, dig);
  await pause(50);
  await expect(ahead.get(beds[13] ?? never())).rejects.toThrow('A root.');
  expect(await ahead.get(beds[14] ?? never())).toBe('bed 14');
});

function never(): never {
  throw new Error('There is no such bed.');
}
