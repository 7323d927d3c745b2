import { expect, test } from 'vitest';
import { kindsOf, overPages } from './access/pages.ts';
import { atRest, served, sideBySide } from './browser.ts';
import { openOnPaper, printOut, readerOnPaper, sheet } from './paper.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
/** Slides and handouts have sheets of their own (slides, handouts), pieces for other sites none. */
const isPrinted = (path: string) => !/^\/embed\/|\/(slides|handout)\/$/.test(path);

test('every kind of page keeps within the sheet, in black on white, with its QR code and without the masthead', async () => {
  const reader = await readerOnPaper(browser, site);
  const wrong = await overPages(reader, site, kindsOf(built).filter(isPrinted), async (page) => {
    await page.evaluate(() => document.fonts.ready);
    await page.emulateMedia({ media: 'print' });
    const faults = await page.evaluate((width) => {
      const isSeen = (element: Element | null) => element?.checkVisibility() ?? false;
      const words = (element: Element) =>
        `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      const wide = [...document.body.querySelectorAll('*')]
        .filter((element) => isSeen(element) && !element.closest('.visually-hidden, .skip'))
        .filter((element) => element.getBoundingClientRect().right > width + 1);
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      while (nodes.nextNode()) {
        const { parentElement, textContent } = nodes.currentNode;
        if (!isSeen(parentElement) || parentElement?.closest('.visually-hidden, .skip')) continue;
        const range = document.createRange();
        range.selectNodeContents(nodes.currentNode);
        if ([...range.getClientRects()].some(({ left, width }) => width > 0 && left < -0.5))
          cut.push(textContent?.trim().slice(0, 40) ?? '');
      }
      const ink = getComputedStyle(document.body).color;
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [
        ...wide.map((element) => `wider than the sheet: ${words(element)}`),
        ...cut.map((text) => `begins before the sheet: ${text}`),
        ...(ink === 'rgb(0, 0, 0)' ? [] : [`the ink is ${ink}`]),
        ...(ground === 'rgba(0, 0, 0, 0)' ? [] : [`the ground is ${ground}`]),
        ...(isSeen(document.querySelector('.masthead')) ? ['the masthead is printed'] : []),
        ...(isSeen(document.querySelector('.print-address svg')) ? [] : ['no QR code']),
      ];
    }, sheet.width);
    await page.emulateMedia({ media: null });
    return faults;
  });
  expect(wrong).toEqual([]);
});

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
