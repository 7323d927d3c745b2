import type { Browser, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import type { BuiltSite } from '../sites.ts';
import { type Outline, outline } from './outline.ts';
import { linksOf, titlesOf } from './pages.ts';

const pages = new Map<string, Outline>();

/** Notes what a screen reader can list of an open page; the front page, with which others are compared, is always needed. */
export async function noteOutline(page: Page, path: string): Promise<void> {
  pages.set(path, await page.evaluate(outline));
}

/** Tells what is wrong with the outlines, once they were noted. */
export function tellStructure(browser: () => Browser, built: BuiltSite, count: number): void {
  afterAll(() => pages.clear());
  const { check, agrees } = recorded('structure', {
    browser: () => ({ name: 'Chromium', version: browser().version() }),
    pages: count,
  });

  check('Each page has a title of its own, which holds its first heading’s words', ['2.4.2'], () => {
    expect(twice(titlesOf(built))).toEqual([]);
    expect(wrong(({ title, headings }) => [!title.includes(headings[0]?.words ?? '–') && title])).toEqual([]);
  });

  check('Headings begin at the first level, skip none, and are not empty', ['1.3.1', '2.4.6'], () => {
    expect(
      wrong(({ headings }) => [
        headings.filter(({ level }) => level === 1).length !== 1 && 'has not one first heading',
        ...headings.map(({ level, words }, index) => {
          const former = headings[index - 1]?.level ?? 0;
          if (!words) return 'has an empty heading';
          return level > former + 1 && `“${words}” skips a level`;
        }),
      ]),
    ).toEqual([]);
  });

  check(
    'Each page has a head, a main part and a foot, and its parts are told apart by their names',
    ['1.3.1', '2.4.6'],
    () => {
      expect(
        wrong(({ landmarks }, path) => [
          ...partsOf(path).map(
            (role) => landmarks.filter((one) => one === role).length !== 1 && `has not one ${role}`,
          ),
          ...twice(landmarks).map((one) => `has ${one} twice`),
        ]),
      ).toEqual([]);
    },
  );

  check('Head and foot are the same on every page, in the same order', ['3.2.3', '3.2.4'], () => {
    const front = pages.get('/');
    expect(front?.frame).not.toBe('');
    expect(wrong(({ frame }, path) => [isWhole(path) && frame !== front?.frame && frame])).toEqual([]);
  });

  check('Every link and control has a name that says more than “here” or “more”', ['2.4.4', '4.1.2'], () => {
    const empty = /^(|here|click here|more|read more|link|this|[›»→]+)$/i;
    expect(
      wrong(({ names }) => names.filter((name) => empty.test(name)).map((name) => `a link named “${name}”`)),
    ).toEqual([]);
  });

  check('Every page is reached from the front page by links alone', ['2.4.5'], () => {
    // The search opens from every page's head; without scripts that is a link.
    const reached = new Set(['/', '/search/']);
    const links = linksOf(built);
    for (const path of reached) links.get(path)?.forEach((link) => links.has(link) && reached.add(link));
    const alone = [...links.keys()].filter(
      (path) => !reached.has(path) && path !== '/404.html' && !path.startsWith('/embed/'),
    );
    expect(alone).toEqual([]);
  });

  check('The language of the page is given', ['3.1.1'], () => {
    expect(wrong(({ language }) => [language !== 'en-GB' && language])).toEqual([]);
  });

  agrees();
}

/** What is wrong with each page, by its address. */
function wrong(look: (page: Outline, path: string) => (string | false | undefined)[]): string[] {
  return [...pages].flatMap(([path, page]) =>
    look(page, path)
      .filter((fault) => fault !== false && fault !== undefined)
      .map((fault) => `${path}: ${fault}`),
  );
}

/** The parts that a page has: what is framed stands in another site's page, and slides have the screen for themselves. */
const partsOf = (path: string) =>
  path.startsWith('/embed/')
    ? ['main', 'contentinfo']
    : path.endsWith('/slides/')
      ? ['main']
      : ['banner', 'main', 'contentinfo'];
const isWhole = (path: string) => partsOf(path).length === 3;

const twice = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);
