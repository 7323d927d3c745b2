import { afterAll, beforeAll, expect, test } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import { type RunningSite, serveSite } from '../server.ts';
import { site as built } from '../sites.ts';
import type { Driven } from './driver.ts';
import { comeToRest, focused, late, reachable, type Stop } from './focus.ts';
import { layOutAll, overlaps, sideways } from './in-page.ts';
import { kindsOf, someReading } from './pages.ts';
import { tryReading } from './try-reading.ts';
import { tryTeaching } from './try-teaching.ts';
import { tryTools } from './try-tools.ts';

/** What the checks in another browser have in common. */
export interface Visit {
  browser(): Driven;
  /** Opens a page by its root-relative address, and waits until its scripts have done what they do by themselves. */
  open(path: string): Promise<void>;
  /** Waits until something is true of the page. */
  until(look: () => boolean): Promise<void>;
  /** Gives the focus to the first element that a selector finds. */
  focus(selector: string): Promise<void>;
  check: ReturnType<typeof recorded>['check'];
}

/**
 * Reads the site in a browser other than the one that all other tests run in.
 * @param missing why it cannot be done here, if it cannot
 * @param more what is tried in this browser alone
 */
export function readIn(
  id: 'firefox' | 'webkit',
  start: () => Promise<Driven>,
  missing: string | undefined,
  more: (visit: Visit) => void = () => undefined,
): void {
  if (missing) return void test.skip(missing);
  let browser: Driven;
  let site: RunningSite;
  const kinds = kindsOf(built);
  const { check, agrees } = recorded(id, {
    browser: () => ({ name: browser.name, version: browser.version }),
    pages: kinds.length,
  });

  beforeAll(async () => {
    [browser, site] = await Promise.all([start(), serveSite(built)]);
  }, 120_000);
  afterAll(async () => {
    site.close();
    await browser.close();
  });

  const visit: Visit = {
    browser: () => browser,
    check,
    until: (look) => expect.poll(() => browser.run(look), { timeout: 30_000 }).toBe(true),
    focus: (selector) =>
      browser.run((given: string) => document.querySelector<HTMLElement>(given)?.focus(), selector),
    async open(path) {
      await browser.open(site.at(path));
      await visit.until(hasSettled);
    },
  };

  check(
    'Every kind of page shows its text, and no words stand over others or reach out of the window',
    ['1.4.10'],
    async () => {
      const found: string[] = [];
      for (const path of kinds) {
        await visit.open(path);
        await browser.run(layOutAll);
        const faults = [...(await browser.run(sideways)), ...(await browser.run(overlaps))];
        if ((await browser.run(wordsShown)) < 20) faults.push('shows next to nothing');
        found.push(...faults.map((fault) => `${path}: ${fault}`));
      }
      expect(found).toEqual([]);
    },
    900_000,
  );

  check(
    'The Tab key comes to everything, and the focus is seen',
    ['2.1.1', '2.4.7'],
    async () => {
      await visit.open(someReading(built));
      // Questions can be answered from when a reader comes near them.
      await browser.run(() => document.querySelector('#self-check')?.scrollIntoView());
      await visit.until(() => document.querySelector('self-check:not(:has(.self-check-count))') === null);
      // A typeface that comes late moves what follows.
      await visit.until(() => document.fonts.status === 'loaded');
      await browser.run(() => scrollTo(0, 0));
      const all = await browser.run(reachable);
      const stops: Stop[] = [];
      while (stops.length < all) {
        await browser.press('Tab');
        const stop = await comeToRest(() => browser.run(focused));
        if (stop.index !== late) stops.push(stop);
      }
      // Firefox comes to what is in a table's caption after what is in its head.
      const reached = stops.map(({ index }) => index);
      expect({
        passedBy: await browser.run(numbered, reached),
        unforeseen: stops.filter(({ index }) => index < 0).map(({ name }) => name),
        faults: stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`)),
      }).toEqual({ passedBy: [], unforeseen: [], faults: [] });
    },
    600_000,
  );

  tryReading(visit);
  tryTools(visit);
  tryTeaching(visit);
  more(visit);
  agrees();
}

/** Runs in the page: everything has come, and what scripts show instead of something else is shown. */
function hasSettled(): boolean {
  const waits = document.querySelector('a.search-open, quote-explorer:not([data-shows])');
  return document.readyState === 'complete' && waits === null;
}

/** Runs in the page. */
function wordsShown(): number {
  return document.querySelector('main')?.innerText.split(/\s+/).filter(Boolean).length ?? 0;
}

/** Runs in the page: what has a number that is not one of these. */
function numbered(but: readonly number[]): string[] {
  return [...document.querySelectorAll('[data-reached]')]
    .filter((one) => !but.includes(Number(one.getAttribute('data-reached'))))
    .map((one) => `${one.tagName.toLowerCase()} “${one.textContent.trim().slice(0, 40)}”`);
}
