import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOf, someVoice } from './access/pages.ts';
import { atRest, openBrowser } from './browser.ts';
import { openDeck, sessionsOf, shows } from './decks.ts';
import { type RunningSite, serveSite } from './server.ts';
import { site } from './sites.ts';

let browser: Browser;
let running: RunningSite;
beforeAll(async () => {
  [browser, running] = await Promise.all([openBrowser(), serveSite(site)]);
});
afterAll(async () => {
  await browser.close();
  running.close();
});

async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(running.at(path));
  await atRest(page);
  return page;
}

test('a head on a slide’s table has at most three lines, and a note’s mark stands by its word', async () => {
  for (const session of sessionsOf(site)) {
    const { page } = await openDeck(browser, running, session);
    const slides = await page
      .locator('.slides > section:has(.deck-table)')
      .evaluateAll((all) => all.map(({ id }) => id));
    for (const slide of slides) {
      await page.evaluate((id) => (location.hash = `#/${id}`), slide);
      await shows(page, slide);
      const faults = await page.locator('.present .deck-table thead th:has(.head)').evaluateAll((heads) => {
        const boxes = (part: Element) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return [...range.getClientRects()].filter(({ width }) => width > 0);
        };
        return heads.flatMap((head) => {
          const words = boxes(head.querySelector('.head') ?? head);
          const lines = new Set(words.map(({ bottom }) => Math.round(bottom)));
          const mark = head.querySelector('.head + sup')?.getBoundingClientRect();
          const isAlone = mark && mark.top >= Math.max(...words.map(({ bottom }) => bottom));
          return lines.size > 3 || isAlone ? [head.textContent] : [];
        });
      });
      expect([slide, faults]).toEqual([slide, []]);
    }
    await page.context().close();
  }
});

/** Words, or figures, that go over more than one line. */
const broken = (page: Page, within: string, form = String.raw`\p{L}{4,}`) =>
  page.locator(within).evaluateAll(
    (parts, pattern) =>
      parts.flatMap((part) => {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          for (const { 0: word, index } of text.data.matchAll(new RegExp(pattern, 'gu'))) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const tops = [...range.getClientRects()]
              .filter(({ width }) => width > 0)
              .map(({ top }) => Math.round(top));
            if (new Set(tops).size > 1) found.push(word);
          }
        }
        return found;
      }),
    form,
  );

test('no name of a mode is broken on the printed front page', async () => {
  // As wide as what stands between the margins of A4.
  const page = await visit('/', { viewport: { width: 680, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  expect(await broken(page, '.pole span')).toEqual([]);
  await page.context().close();
});

test('no name of a theme is broken in a count of quotations on a phone', async () => {
  const page = await visit(someVoice(site), {
    viewport: { width: 320, height: 800 },
    isMobile: true,
  });
  expect(await broken(page, '.counts tbody th')).toEqual([]);
  await page.context().close();
});

/** Words of different parts of a line with nothing between them: “a complaint(Introduction 1”. */
const runTogether = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const edge = (text: Text, at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    const found: string[] = [];
    let before: Text | undefined;
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (before && /[\p{L}\p{N}.,;:!?)”’]$/u.test(before.data) && /^[\p{L}\p{N}(“‘]/u.test(text.data)) {
        const [end, start] = [edge(before, before.length - 1), edge(text, 0)];
        const isOneLine = Math.abs(end.bottom - start.bottom) < 2 && end.width > 0 && start.width > 0;
        // What stands higher, as a note’s mark, or apart, as in a row of links, is no word of the line.
        if (isOneLine && Math.abs(start.left - end.right) < 2)
          found.push(before.data.slice(-20) + text.data.slice(0, 20));
      }
      before = text;
    }
    return found;
  });

test('on a phone no figure of a table is broken and no words run together, on a page of any kind', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, isMobile: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of kindsOf(site).filter((one) => !one.endsWith('/slides/'))) {
    await page.goto(running.at(path));
    const figures = await broken(page, 'main td:not(:has(code))', String.raw`\d+(?:[.,]\d+)*`);
    found.push(...[...figures, ...(await runTogether(page))].map((words) => `${path}: ${words}`));
  }
  expect(found).toEqual([]);
  await context.close();
});
