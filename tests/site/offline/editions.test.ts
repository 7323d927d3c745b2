import { describe, expect, test } from 'vitest';
import { smallSites } from '../sites.ts';
import { goTo, isSecond, kept, renew } from './kept.ts';
import { noticeOf, panelOf } from './reader.ts';

describe('a new edition', () => {
  const [built] = smallSites();
  const it = kept(built);

  test('takes over by itself when the last page of the old one is closed', async () => {
    await renew(it.host);
    const page = await it.reader.newPage();
    await goTo(it.host, page, '/read/water/');
    await noticeOf(page).getByText('There is a new edition').waitFor();
    await page.close();
    await expect
      .poll(async () => {
        const next = await it.reader.newPage();
        await goTo(it.host, next, '/read/water/');
        const found = await isSecond(next);
        await next.close();
        return found;
      })
      .toEqual([true, true]);
  });

  test('that is asked for later is not spoken of again in that tab', async () => {
    await renew(it.host);
    const page = await it.reader.newPage();
    await goTo(it.host, page, '/read/water/');
    await noticeOf(page).getByRole('button', { name: 'Later' }).click();
    await noticeOf(page).waitFor({ state: 'hidden' });
    await goTo(it.host, page, '/about/download/');
    await panelOf(page).getByText('There is a new edition of this site').waitFor();
    await goTo(it.host, page, '/read/ground/');
    await page.waitForLoadState('networkidle');
    expect(await noticeOf(page).isVisible()).toBe(false);
  });

  test('can be put off where a tab may store nothing, until the next page', async () => {
    await renew(it.host);
    const page = await it.reader.newPage();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      }),
    );
    const wrong: Error[] = [];
    page.on('pageerror', (error) => wrong.push(error));
    await goTo(it.host, page, '/read/water/');
    await noticeOf(page).getByRole('button', { name: 'Later' }).click();
    await noticeOf(page).waitFor({ state: 'hidden' });
    await goTo(it.host, page, '/read/ground/');
    await noticeOf(page).getByText('There is a new edition').waitFor();
    expect(wrong).toEqual([]);
  });

  test('that is a switch gives everything back, and reloads nothing', async () => {
    const page = await it.reader.newPage();
    await goTo(it.host, page, '/read/water/');
    await page.evaluate(() => Object.assign(window, { mine: true }));
    await it.host.switchOff();
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)))
      .toBe(0);
    expect(await page.evaluate(() => 'mine' in window)).toBe(true);
    await goTo(it.host, page, '/read/ground/');
    expect(await page.locator('h1').textContent()).toBeTruthy();
  });
});
