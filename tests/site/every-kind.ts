import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Share, kindsOf, overPages, shareOf } from './access/pages.ts';
import { broken, runTogether } from './broken-words.ts';
import { atRest, served } from './browser.ts';
import { site as built } from './sites.ts';

/** Opens a page of each kind once, or a file’s share of them, and tells of everything that is looked at there. */
export async function lookAtKinds(share: Share): Promise<void> {
  const { browser, site } = await served(built);
  const found = { alike: [], awaited: [], cut: [], displayed: [], onPhones: [], scrolled: [] } as Record<
    'alike' | 'awaited' | 'cut' | 'displayed' | 'onPhones' | 'scrolled',
    string[]
  >;

  beforeAll(async () => {
    const context = await browser.newContext();
    await overPages(context, site, shareOf(built, kindsOf(built), share), async (page, path) => {
      const add = (list: string[], faults: readonly string[], where = path) =>
        void list.push(...faults.map((fault) => `${where}: ${fault}`));
      add(found.awaited, await page.evaluate(awaited));
      if (!path.endsWith('/slides/')) {
        await widen(page, 320);
        add(found.onPhones, await broken(page, 'main td:not(:has(code))', String.raw`\d+(?:[.,]\d+)*`));
        add(found.onPhones, await runTogether(page));
        await widen(page, 360);
        if (!/^\/embed\/|\/handout\/$/.test(path)) add(found.scrolled, await page.evaluate(unsaid));
        for (const width of [390, 1280]) {
          await widen(page, width);
          // What folds up on a narrow page does so a frame later.
          await atRest(page);
          add(found.cut, await page.evaluate(headingsCut), `${path}, ${width} px`);
        }
      }
      await comeNearAll(page);
      add(found.alike, await page.evaluate(namedAlike));
      add(found.displayed, await page.evaluate(displayedThoughHidden));
      return [];
    });
    await context.close();
  }, 1_800_000);

  test('on no page of any kind a part is waited for in vain', () => {
    expect(found.awaited).toEqual([]);
  });

  test('what comes first below a heading is landed on with the heading whole, 1280 px wide and 390', () => {
    expect(found.cut).toEqual([]);
  });

  test('no two handles of a page have one name, on a page of any kind', () => {
    expect(found.alike).toEqual([]);
  });

  test('nothing that is hidden is displayed on a page of any kind, after every script has run', () => {
    expect(found.displayed).toEqual([]);
  });

  test('on a phone no figure of a table is broken and no words run together, on a page of any kind', () => {
    expect(found.onPhones).toEqual([]);
  });

  test('on a phone a drawing or table that is wider than its place says that it can be scrolled, and no other does', () => {
    expect(found.scrolled).toEqual([]);
  });
}

const widen = (page: Page, width: number) => page.setViewportSize({ width, height: 800 });

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

/** Runs in the page: parts whose script has not come. Pieces for other sites and slides have no such script. */
function awaited(): string[] {
  if (!document.querySelector('site-search')) return [];
  return [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
}

/** Runs in the page: what reaches beyond its place and does not say that it can be scrolled, or says so and does not. */
function unsaid(): string[] {
  return [...document.querySelectorAll('main :is(.diagram, .data-table:has(caption))')]
    .filter((one) => one.checkVisibility())
    .flatMap((one) => {
      const region = one.querySelector('.scroll');
      const past = (region?.scrollWidth ?? 0) - (region?.clientWidth ?? 0);
      const hint = region ? getComputedStyle(region, '::before').content : 'none';
      const says = hint !== 'none' || (one.querySelector('.scroll-hint')?.checkVisibility() ?? false);
      const isWrong = past > 60 ? !says : past === 0 && says;
      return isWrong ? [`${one.id || one.textContent.trim().slice(0, 40)}: ${past} pixels, ${says}`] : [];
    });
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

/** Runs in the page. */
function displayedThoughHidden(): string[] {
  return (
    [...document.querySelectorAll<HTMLElement>('[hidden]:not([hidden=until-found])')]
      // Slides that are ready behind the one shown are laid out, and not seen.
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((one) => one.outerHTML.slice(0, 120))
  );
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
