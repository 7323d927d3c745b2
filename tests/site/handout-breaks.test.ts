import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { sessionsOf } from './decks.ts';
import { openOnPaper } from './paper.ts';
import { site as built } from './sites.ts';

/* Where the sheets of a handout end: read from its PDF by poppler, which says where each word stands. */

const { browser, site } = await served(built);
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

interface Word {
  text: string;
  sheet: number;
  /** From the top of its sheet, in points. */
  top: number;
}

/** The words of a PDF with their places, in the order in which they are read. */
function wordsIn(pdf: Buffer): { words: Word[]; height: number } {
  const boxes = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' });
  const sheets = boxes.split('<page ').slice(1);
  const height = Number(/height="([\d.]+)"/.exec(sheets[0] ?? '')?.[1]);
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const words = sheets.flatMap((page, sheet) =>
    [...page.matchAll(/<word [^>]*yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, top, text = '']) => ({
      text: text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all),
      sheet,
      top: Number(top),
    })),
  );
  return { words, height };
}

/** The first word of a run that begins after another one; how a line is broken, or kept whole, makes no difference. */
function find(run: string, words: readonly Word[], from: number): number {
  const wanted = run.replace(/\s/g, '').slice(0, 24);
  const at = words.findIndex((_, index) => {
    if (index < from) return false;
    const here = words.slice(index, index + 24).map(({ text }) => text);
    return here.join('').replace(/\s/g, '').startsWith(wanted);
  });
  if (at < 0) throw new Error(`“${run.slice(0, 40)}” is not in the PDF.`);
  return at;
}

const millimetre = 72 / 25.4;

describe.skipIf(!hasPoppler).each(sessionsOf(built))('on paper the handout of %s', (session) => {
  test('keeps each heading with the first of what stands under it, and each step with its lines to write on', async () => {
    const page = await openOnPaper(browser, site, `/teach/${session}/handout/`);
    const sections = await page.locator('.handout section').evaluateAll((all) =>
      all.map((section) => {
        const [heading, ...rest] = [...section.children] as HTMLElement[];
        return {
          heading: heading?.innerText ?? '',
          first:
            rest
              .map((one) => one.innerText)
              .join('\n')
              .trim()
              .split('\n', 1)[0] ?? '',
        };
      }),
    );
    const steps = await page.locator('.handout-steps h3').allInnerTexts();
    const { words, height } = wordsIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    await page.close();

    let at = 0;
    for (const { heading, first } of sections) {
      at = find(heading, words, at);
      const under = find(first, words, at + 1);
      expect({ heading, sheet: words[under]?.sheet }).toEqual({ heading, sheet: words[at]?.sheet });
    }
    for (const step of steps) {
      const { top = 0 } = words[find(step, words, 0)] ?? {};
      // Its lines take 20 mm from its top, above a margin of 14 mm.
      expect(top + 20 * millimetre, step).toBeLessThanOrEqual(height - 14 * millimetre + 1);
    }
  });
});
