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
          const range = document.createRange();
          range.selectNodeContents(text);
          // In a text of one line no word goes over two.
          if (range.getClientRects().length < 2) continue;
          for (const { 0: word, index } of text.data.matchAll(new RegExp(pattern, 'gu'))) {
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

/** Words of different parts of a line with nothing between them: “a complaint(Introduction 1”. */
export const runTogether = (page: Page) =>
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
