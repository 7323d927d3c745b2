import { expect, test } from 'vitest';
import { kindsOf, overPages, pagesOf, someReading } from './access/pages.ts';
import { pageKindAt } from '../../src/site/pages.ts';
import { atRest, served } from './browser.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
const phone = { viewport: { width: 360, height: 780 }, isMobile: true };

test('on a phone a paragraph’s handle follows its last word where its place is not said below it', async () => {
  const page = await browser.newPage(phone);
  await page.goto(site.at(someReading(built)));
  await page.locator('.para .handle').first().waitFor();
  await atRest(page);
  const places = await page.locator('.para:has(.handle)').evaluateAll((paras) =>
    paras.map((para) => {
      const words = document.createRange();
      words.selectNodeContents(para.querySelector('.para-text') ?? para);
      const last = [...words.getClientRects()].filter(({ width }) => width > 1).at(-1);
      const handle = para.querySelector('.para-margin .handle')?.getBoundingClientRect();
      const isSaid = getComputedStyle(para.querySelector('.para-margin > .locator') ?? para).opacity !== '0';
      const isAtEnd = (handle?.top ?? Infinity) < (last?.bottom ?? 0) && (handle?.right ?? 0) <= innerWidth;
      return { id: para.id, isSaid, isAtEnd, isBeforeQuotation: para.matches(':has(+ .quotation)') };
    }),
  );
  expect(places.some(({ isSaid }) => isSaid)).toBe(true);
  expect(places.filter(({ isSaid, isAtEnd }) => !isSaid && !isAtEnd)).toEqual([]);
  expect(places.filter(({ isSaid, isBeforeQuotation }) => isSaid && isBeforeQuotation)).toEqual([]);
  await page.close();
});

test('on a phone no brackets or quotation marks stand around nothing, and every sentence begins after a space', async () => {
  const isReading = (path: string) => pageKindAt(path)?.name === 'reading';
  const paths = new Set([...pagesOf(built).filter(isReading), ...kindsOf(built)]);
  const wrong: string[] = [];
  for (const width of [320, 390]) {
    const context = await browser.newContext({ viewport: { width, height: 780 }, isMobile: true });
    const found = await overPages(context, site, [...paths], async (page) =>
      page.evaluate(() => {
        const isSeen = (one: Element): boolean => {
          const box = one.getBoundingClientRect();
          const isCut = getComputedStyle(one).overflow === 'hidden' && box.width <= 1;
          return !isCut && (!one.parentElement || isSeen(one.parentElement));
        };
        const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let words = '';
        while (nodes.nextNode()) {
          const { parentElement: one, textContent } = nodes.currentNode;
          const isShown = one?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          if (one && isShown && isSeen(one)) words += textContent ?? '';
        }
        const empty = /.{0,60}(?:\(\s*\)|‘\s*’|“\s*”)/g;
        const glued = document.body.innerText.match(/.{0,60}[A-Za-z]{2}[.!?][A-Z][a-z].{0,20}/g);
        return [...(words.match(empty) ?? []), ...(glued ?? [])];
      }),
    );
    wrong.push(...found.map((finding) => `${width} px ${finding}`));
    await context.close();
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('the bar keeps its links on a page whose contents stand beside it, however far it has been scrolled', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(site.at(someReading(built)));
  const links = page.locator('.masthead nav[aria-label=Main] a:visible');
  const count = await links.count();
  await page.evaluate(() => scrollTo(0, 3000));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await links.count()).toBe(count);
  await page.close();
});
