import { describe, expect, test } from 'vitest';
import { smallSites } from '../sites.ts';
import { metered, noRoom } from './host.ts';
import { goTo, isSecond, kept, renew } from './kept.ts';
import { cachesOf, openPanel, press, untilSaid } from './reader.ts';

describe('a new edition', () => {
  const [built] = smallSites();
  const it = kept(built);

  test('cut off in the midst leaves the old one whole, and is gone on with later', async () => {
    await renew(it.host);
    const page = await it.reader.newPage();
    // The page’s own edition needs nothing: the worker, its list, and one file of three come through.
    it.host.cut(3);
    await goTo(it.host, page, '/about/download/');
    await untilSaid(page, 'The new edition couldn’t be loaded yet.');
    for (const path of ['/read/water/', '/read/ground/']) {
      await goTo(it.host, page, path);
      expect(await isSecond(page)).toEqual([false, false]);
    }
    it.host.restore();
    it.host.asked.length = 0;
    await goTo(it.host, page, '/about/download/');
    await untilSaid(page, 'There is a new edition of this site');
    expect(it.host.asked.filter((path) => !path.endsWith('/sw.js'))).toHaveLength(2);
  });

  test('half of which is published is not taken', async () => {
    await renew(it.host);
    it.host.spoil('read/water/index.html');
    const page = await openPanel(it.reader, it.host);
    await untilSaid(page, 'The new edition couldn’t be loaded yet.');
    await goTo(it.host, page, '/read/water/');
    expect(await isSecond(page)).toEqual([false, false]);
  });

  test('for which there is no room leaves the old one, says so, and gives back what it took', async () => {
    await renew(it.host);
    it.host.before = noRoom(2);
    const page = await openPanel(it.reader, it.host);
    await untilSaid(page, 'Your browser has no space for the new edition of this site.');
    expect(await cachesOf(page)).toHaveLength(1);
    it.host.cut();
    await goTo(it.host, page, '/read/water/');
    expect(await isSecond(page)).toEqual([false, false]);
  });

  test('is not loaded over a metered connection until the reader has heard its size and asks', async () => {
    await renew(it.host);
    it.host.before = metered;
    const page = await openPanel(it.reader, it.host);
    await untilSaid(page, 'your connection is metered or set to save data');
    await press(page, 'Load the new edition');
    await untilSaid(page, 'There is a new edition of this site');
  });
});
