import { expect, test } from 'vitest';
import { atRest, served, sideBySide } from './browser.ts';
import { openOnPaper, printOut } from './paper.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);

test('what a reader has left closed is open on paper', async () => {
  const page = await openOnPaper(browser, site, '/read/');
  const inner = page.locator('main details:not([open], .unprinted *, .diagram *) > :not(summary)');
  expect(await inner.count()).toBeGreaterThan(0);
  for (const one of await inner.all()) expect((await one.boundingBox())?.height).toBeGreaterThan(0);
  await page.close();
});

test('a browser that cannot style closed parts opens them for the printout and closes them after it', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => (CSS.supports = () => false));
  await page.goto(site.at('/read/'));
  await atRest(page);
  const [left, kept] = [
    page.locator('main details').and(page.locator(':not([open])')).first(),
    page.locator('main details').last(),
  ];
  await left.evaluate((one) => (one.id ||= 'left-closed'));
  await kept.locator('summary').click();
  await expect.poll(() => kept.getAttribute('open')).not.toBe(null);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('main details:not([open])').count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('#left-closed').getAttribute('open')).toBe(null);
  expect(await kept.getAttribute('open')).not.toBe(null);
  await page.close();
});

test('a note stands once: beside its paragraph on a screen, after its section on paper', async () => {
  const page = await openOnPaper(browser, site, '/read/');
  const beside = page.locator('.whole .note');
  const after = page.locator('.section-notes > li');
  const seen = async () => [
    await beside.filter({ visible: true }).count(),
    await after.filter({ visible: true }).count(),
  ];
  const notes = await beside.count();
  expect(notes).toBeGreaterThan(0);
  expect(await after.count()).toBe(notes);
  expect(await seen()).toEqual([0, notes]);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.locator('.whole-text > summary').click();
  expect(await seen()).toEqual([notes, 0]);
  await page.close();
});

test('the whole text prints as one book on A4: a title page with the contents, and each part on a sheet of its own', async () => {
  const page = await openOnPaper(browser, site, '/read/');
  const parts = page.locator('.whole');
  const names = await parts.evaluateAll((all) =>
    all.map((part) => getComputedStyle(part).getPropertyValue('page')),
  );
  const heads = await page
    .locator('html')
    .evaluate((root, all) => all.map((name) => root.getAttribute(`data-${name}`)), names);
  const titles = await parts.locator('> h2').allInnerTexts();
  expect(heads).toEqual(titles);
  expect(await page.locator('.cover li strong').allInnerTexts()).toEqual(titles);
  const { sheets, size } = await printOut(page);
  expect(size).toEqual(['595×842']);
  expect(sheets).toBeGreaterThan(titles.length + 1);
  expect(sheets).toBeLessThan(8 * titles.length);
  await page.close();
});

test('a quotation prints on one sheet, even one of which the most is known', async () => {
  const quotes = (await (await fetch(site.at('/data/quotes.json'))).json()) as { url: string }[];
  const paths = quotes.map(({ url }) => `/quotes/${url.split('/').at(-2)}/`);
  const weigh = async (path: string) => ({
    path,
    weight: (await (await fetch(site.at(path))).text()).length,
  });
  const weighed = await Promise.all(paths.map(weigh));
  const fullest = weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 8)
    .map(({ path }) => path);
  const sheets: [string, number][] = [];
  await sideBySide(fullest, async (path) => {
    const page = await openOnPaper(browser, site, path);
    sheets.push([path, (await printOut(page)).sheets]);
    await page.close();
  });
  expect(sheets.toSorted()).toEqual(fullest.toSorted().map((path) => [path, 1]));
});
