import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { kindsOf, overPages } from './access/pages.ts';
import { broken, runTogether } from './broken-words.ts';
import { atRest, served } from './browser.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
const cut: string[] = [];
const displayed: string[] = [];
const onPhones: string[] = [];
const alike: string[] = [];

// A page of each kind is opened once, and everything is looked at there.
beforeAll(async () => {
  const context = await browser.newContext();
  await overPages(context, site, kindsOf(built), async (page, path) => {
    if (!path.endsWith('/slides/')) await land(page, path);
    await comeNearAll(page);
    alike.push(...(await page.evaluate(namedAlike)).map((one) => `${path}: ${one}`));
    displayed.push(...(await page.evaluate(displayedThoughHidden)).map((one) => `${path}: ${one}`));
    return [];
  });
  await context.close();
}, 1_800_000);

test('what comes first below a heading is landed on with the heading whole, 1280 px wide and 390', () => {
  expect(cut).toEqual([]);
});

test('nothing that is hidden is displayed on a page of any kind, after every script has run', () => {
  expect(displayed).toEqual([]);
});

test('on a phone no figure of a table is broken and no words run together, on a page of any kind', () => {
  expect(onPhones).toEqual([]);
});

test('no two handles of a page have one name, on a page of any kind', () => {
  expect(alike).toEqual([]);
});

async function land(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  const figures = await broken(page, 'main td:not(:has(code))', String.raw`\d+(?:[.,]\d+)*`);
  onPhones.push(...[...figures, ...(await runTogether(page))].map((words) => `${path}: ${words}`));
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    // What folds up on a narrow page does so a frame later.
    await atRest(page);
    cut.push(...(await page.evaluate(headingsCut)).map((id) => `${path}#${id}, ${width} px`));
  }
}

/** What is loaded when a reader comes near, or asks for it. */
async function comeNearAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(done));
    }
    for (const part of document.querySelectorAll('details')) part.open = true;
    for (const handle of [...document.querySelectorAll<HTMLElement>('main .handle')].slice(0, 1))
      handle.click();
  });
  await atRest(page);
}

/** Runs in the page: the ids that a link lands on with the heading above them cut. */
function headingsCut(): string[] {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const firsts = [...document.querySelectorAll('main :is(h2, h3)')].flatMap((heading) => {
    const next = heading.nextElementSibling;
    const first = next?.id ? next : next?.firstElementChild;
    return first?.id && first.checkVisibility() ? [{ heading, first }] : [];
  });
  return firsts
    .filter(({ heading, first }) => {
      const margin = parseFloat(getComputedStyle(first).scrollMarginTop) + parseFloat(scrollPaddingTop);
      const room = first.getBoundingClientRect().top - margin;
      const { top, bottom } = heading.getBoundingClientRect();
      return top < room && bottom > room;
    })
    .map(({ first }) => first.id);
}

/** Runs in the page: names of handles that stand for different things; one quotation may be listed under several themes. */
function namedAlike(): string[] {
  const things = new Map<string, Set<string>>();
  for (const handle of document.querySelectorAll('.handle')) {
    const place = handle.closest('figure')?.querySelector<HTMLAnchorElement>('figcaption .place')?.href;
    const thing = place ?? handle.closest('[id]')?.id ?? '';
    const name = handle.getAttribute('aria-label') ?? '';
    things.set(name, (things.get(name) ?? new Set()).add(thing));
  }
  return [...things].flatMap(([name, { size }]) => (size > 1 ? [name] : []));
}

/** Runs in the page. */
function displayedThoughHidden(): string[] {
  return (
    [...document.querySelectorAll<HTMLElement>('[hidden]:not([hidden=until-found])')]
      // Slides that are ready behind the one shown are laid out, and not seen.
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((one) => one.outerHTML.slice(0, 120))
  );
}
