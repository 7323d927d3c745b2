import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { served } from './browser.ts';
import { openDeck, sessionsOf, shows } from './decks.ts';
import { isQuick, site as built } from './sites.ts';

const { browser, site } = await served(built);
// Decks with a table, and not those whose style sheets speak of one.
const [any = '', ...others] = sessionsOf(built).filter((session) =>
  /class="[^"]*\bdeck-table\b/.test(
    readFileSync(join(built.folder, 'teach', session, 'slides/index.html'), 'utf8'),
  ),
);

test.each(isQuick ? [any] : others)(
  'on the slides of %s a head on a table has at most three lines, and a note’s mark stands by its word',
  async (session) => {
    const { page } = await openDeck(browser, site, session);
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
    expect(slides).not.toEqual([]);
  },
);
