import type { Page } from 'playwright-core';

/** Words, or figures, that go over more than one line. */
export const broken = (page: Page, within: string, form = String.raw`\p{L}{4,}`) =>
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
