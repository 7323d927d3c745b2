import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isQuick, smallSites } from '../sites.ts';
import { goTo, isSecond, kept, renew, script } from './kept.ts';
import { cachesOf, noticeOf } from './reader.ts';

describe.each([smallSites()[isQuick ? 1 : 0]])('a new edition below $base', (built) => {
  const it = kept(built);

  test('is loaded beside the one that is read, of which every page stays, until the reader asks for it', async () => {
    await renew(it.host);
    it.host.asked.length = 0;
    const [page, other] = [await it.reader.newPage(), await it.reader.newPage()];
    await goTo(it.host, other, '/read/ground/');
    await goTo(it.host, page, '/read/water/');
    await noticeOf(page)
      .getByText('There is a new edition of this site: the edition of 2 January 2027')
      .waitFor();
    // What has not changed is not asked for again.
    const asked = it.host.asked.filter((path) => !/(sw\.js|offline\.json)$/.test(path));
    expect(asked.toSorted()).toEqual(
      [script, 'read/ground/', 'read/water/'].map((path) => built.base + path).toSorted(),
    );
    await goTo(it.host, page, '/read/ground/');
    await goTo(it.host, page, '/read/water/');
    expect(await isSecond(page)).toEqual([false, false]);

    await page.evaluate(() => Object.assign(window, { mine: true }));
    await noticeOf(page).getByRole('button', { name: 'Use the new edition' }).click();
    await page.waitForFunction(() => !('mine' in window));
    await page.locator('h1', { hasText: 'Second' }).waitFor();
    expect(await isSecond(page)).toEqual([true, true]);

    // The other page was not touched, and gets what it asks for from its own edition.
    expect(await isSecond(other)).toEqual([false, false]);
    expect(await cachesOf(page)).toHaveLength(2);
    const asks = (one: Page) =>
      one.evaluate((path) => fetch(path).then((got) => got.text()), it.host.at(`/${script}`));
    expect(await asks(other)).not.toContain('window.second');
    expect(await asks(page)).toContain('window.second');

    // With its last page the old edition goes.
    await other.close();
    await goTo(it.host, page, '/read/ground/');
    await expect.poll(() => cachesOf(page)).toHaveLength(1);
    it.host.cut();
    await goTo(it.host, page, '/read/water/');
    expect(await isSecond(page)).toEqual([true, true]);
  });
});
