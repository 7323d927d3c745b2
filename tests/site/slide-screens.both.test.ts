import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { openDeck, sessionsOf } from './decks.ts';
import { isQuick, site as built } from './sites.ts';

const { browser, site } = await served(built);
const [any = '', ...others] = sessionsOf(built);
const screens = [
  [1280, 720],
  [1024, 768],
  [360, 640],
] as const;

describe.each(isQuick ? [any] : others)('the slides of %s', (session) => {
  test.each(screens)('keep within a screen of %i by %i', async (width, height) => {
    const { page, slides } = await openDeck(browser, site, session, { viewport: { width, height } });
    expect(await page.evaluate(pastTheEdges, slides)).toEqual([]);
    await page.context().close();
  });

  test('have no text below 28 pixels on a projector, but in tables and drawings', async () => {
    const { page } = await openDeck(browser, site, session);
    const small = await page.locator('.frame').evaluateAll((frames) =>
      frames.flatMap((frame) => {
        const isShown = (one: Element | null): boolean =>
          one === null ||
          one === frame ||
          (getComputedStyle(one).display !== 'none' && isShown(one.parentElement));
        const words = [...frame.querySelectorAll('*')].filter(
          (one) =>
            isShown(one) &&
            !one.closest('table, svg, sup, .visually-hidden, .deck-diagram figcaption') &&
            [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
        );
        return words
          .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 28)
          .map((one) => `${frame.parentElement?.id ?? ''}: ${one.textContent.slice(0, 40)}`);
      }),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });
});

// Of the decks that npm test does not look through: a drawing takes the room that is left, and each is of another shape.
const drawn = others.filter((session) =>
  /class="[^"]*\bdeck-(diagram|drawn)\b/.test(
    readFileSync(join(built.folder, 'teach', session, 'slides/index.html'), 'utf8'),
  ),
);

test.each(isQuick ? drawn : [])('the drawings on slides of %s keep within every screen', async (session) => {
  const { page } = await openDeck(browser, site, session);
  const slides = await page
    .locator('.slides > section:has(.deck-diagram, .deck-drawn)')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(slides).not.toEqual([]);
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height });
    // The deck has then laid its slides out anew.
    await expect.poll(() => page.evaluate(frameShape)).toBeCloseTo(width / height);
    expect([width, await page.evaluate(pastTheEdges, slides)]).toEqual([width, []]);
  }
  await page.context().close();
});

/** Runs in the page: how wide slides are laid out for their height. */
function frameShape(): number {
  const { style } = document.documentElement;
  const [width = 0, height = 1] = ['--frame-width', '--frame-height'].map((name) =>
    parseFloat(style.getPropertyValue(name)),
  );
  return width / height;
}

/** Runs in the page: shows each slide, and tells what of it reaches past the window. */
async function pastTheEdges(slides: string[]): Promise<string[]> {
  const isSeen = (one: Element) => one.checkVisibility() && !one.closest('.visually-hidden, figcaption');
  const isPast = ({ right, bottom, left, top }: DOMRect) =>
    right > innerWidth + 1 || bottom > innerHeight + 1 || left < -1 || top < -1;
  const past: string[] = [];
  for (const id of slides) {
    location.hash = `#/${id}`;
    const slide = document.getElementById(id);
    while (!slide?.matches('.present')) await new Promise(requestAnimationFrame);
    past.push(
      ...[...slide.querySelectorAll('.frame *')]
        .filter((one) => isSeen(one) && isPast(one.getBoundingClientRect()))
        .map((one) => `${id}: <${one.localName}>`),
    );
  }
  return past;
}
