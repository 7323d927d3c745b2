import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { AccessScan } from '../../../src/features/about/access-record-schema.ts';
import { readRecord, recording, rewriteRecord, stale, today } from '../../house/access-record.ts';
import { isQuick } from '../sites.ts';
import { type Broken, gathered } from './broken.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Text is to stand out by 7 to 1. This rule leaves what stands out by less than 4.5 to 1 to the one among the tags. */
const besides = ['color-contrast-enhanced'];
const rules = { 'color-contrast-enhanced': { enabled: true } };
/** What another theme or width can change. In `npm test` the rest, which takes as long again, is read in light alone. */
const ofLooks = [
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
  'scrollable-region-focusable',
];
type View = AccessScan['views'][number];
/** In which every page is read. */
export const views: [View, View] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 360 },
];
const engine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const failing: Broken[] = [];
const undecided: Broken[] = [];

/** Reads an open page by all rules in one of two views: closed parts are opened first, because what is hidden is not looked at. */
export async function readByRules(page: Page, path: string, { theme, width }: View): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: 900 });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(engine);
  const read = (selectors: boolean) =>
    page.evaluate(
      ([asked, selectors]) => {
        const { axe: engine } = globalThis as unknown as { axe: typeof axe };
        return engine.run(document, {
          ...asked,
          selectors,
          preload: false,
          resultTypes: ['violations', 'incomplete'],
        });
      },
      [isQuick && theme === 'dark' ? { runOnly: ofLooks } : { runOnly: tags, rules }, selectors] as const,
    );
  // To name an element by a selector takes a quarter of the time: only where something is wrong are they named.
  const nameless = await read(false);
  const { violations, incomplete } = nameless.violations.length > 0 ? await read(true) : nameless;
  for (const [list, results] of [
    [failing, violations],
    [undecided, incomplete],
  ] as const)
    for (const { id, help, tags: meant, nodes } of results) {
      // Where one cannot say whether it is 7 to 1, one cannot say whether it is 4.5 to 1: that is told once.
      if (list === undecided && id === 'color-contrast') continue;
      list.push({
        path,
        view: `${theme}, ${width} px`,
        rule: id,
        asks: help,
        tags: meant,
        elements: nodes
          .map(({ target = [] }: { target?: axe.NodeResult['target'] }) => target.join(' '))
          .join(', '),
      });
    }
}

/** Tells what came of the rules, once every page was read by them. */
export function tellRules(browser: () => Browser, pages: number): void {
  afterAll(() => [failing, undecided].forEach((list) => list.splice(0)));

  test('no page breaks a rule of accessibility, in light or dark, wide or narrow', () => {
    const told = failing.map((one) => `${one.path}, ${one.view}: ${one.rule} (${one.asks}): ${one.elements}`);
    expect(told.sort()).toEqual([]);
  });

  test('the accessibility statement says what came of these rules', async () => {
    const scan: AccessScan = {
      date: today(),
      engine: { name: 'axe-core', version: axe.version },
      browser: { name: 'Chromium', version: browser().version() },
      pages,
      views,
      tags,
      besides,
      rules: axe.getRules(tags).length,
      findings: gathered(failing),
      undecided: gathered(undecided).map(({ rule, asks, pages }) => ({ rule, asks, pages })),
    };
    if (recording)
      await rewriteRecord(({ scan: former, ...record }) => ({
        ...record,
        scan: {
          ...scan,
          findings: scan.findings.map((one) => {
            const note = former?.findings.find(({ rule }) => rule === one.rule)?.note;
            return note ? { ...one, note } : one;
          }),
        },
      }));
    expect(telling(readRecord().scan, isQuick ? scan : undefined), stale).toEqual(telling(scan));
  });
}

/** What ordinary changes of content leave as it is: not the number of pages, nor those that a person has to look at. */
const telling = (scan?: AccessScan, sample?: AccessScan) =>
  scan && {
    engine: [scan.engine.name, scan.engine.version.split('.')[0]],
    views: scan.views,
    tags: scan.tags,
    besides: scan.besides,
    findings: scan.findings.map(({ rule, pages }) => ({ rule, pages })),
    // Of a few pages fewer have something to be looked at by a person.
    undecided: scan.undecided
      .map(({ rule }) => rule)
      .filter((rule) => sample?.undecided.some((one) => one.rule === rule) ?? true),
  };
