import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type BuiltSite, smallSites } from '../sites.ts';
import { Host, metered, mostFolders, noRoom } from './host.ts';
import { cachesOf, keepAll, noticeOf, openPanel, panelOf, press, untilSaid } from './reader.ts';

const [pages, script] = [['read/water/index.html', 'read/ground/index.html'], 'first-paint.js'];
const second = (text: string) =>
  text.replace(/<h1[^>]*>/, '$&Second: ').replace('(() => {', '(() => { window.second = true;');

/** A reader who has the whole site, anew for each test. */
function kept(built: BuiltSite) {
  let browser: Browser;
  const it = {} as { host: Host; reader: BrowserContext };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    it.host = await Host.open(built, mostFolders);
    it.reader = await browser.newContext({ serviceWorkers: 'allow' });
    await (await keepAll(it.reader, it.host)).close();
  });
  afterEach(async () => {
    await it.reader.close();
    it.host.close();
  });
  return it;
}

const renew = (host: Host) => host.renew(second, [...pages, script]);

const goTo = (host: Host, page: Page, path: string) => page.goto(host.at(path));

/** Whether a page, and a script that it asks for, are of the second edition. */
const isSecond = async (page: Page) => [
  (await page.locator('h1').textContent())?.startsWith('Second'),
  await page.evaluate(() => 'second' in window),
];

describe.each(smallSites())('a new edition below $base', (built) => {
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
