import type { Browser, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { recorded } from '../../house/access-record.ts';
import type { RunningSite } from '../server.ts';
import { isQuick } from '../sites.ts';
import { fromTheTop, walk } from './focus.ts';

/** So many stops are seen of each page, on each ground. */
const most = isQuick ? 6 : 15;
const wrong: { drawn: string[]; framed: string[] } = { drawn: [], framed: [] };

/** Looks at an open page with colours that the system forces, on light ground and on dark. */
export async function lookAtColours(page: Page, path: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const add = (list: string[], faults: readonly string[]) =>
      list.push(...faults.map((fault) => `${path}, ${colorScheme}: ${fault}`));
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    add(wrong.drawn, await page.evaluate(drawnInOwnColours));
    add(wrong.framed, await page.evaluate(unframed));
    await page.evaluate(fromTheTop);
    for (const { name, faults } of await walk(page, most))
      add(
        wrong.framed,
        faults.map((fault) => `${name} ${fault}`),
      );
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
}

/**
 * Tells what was found, once every page was looked at.
 * @param site where a reader’s choice of colours is tried, which one file does
 */
export function tellColours(browser: Browser, pages: number, site?: RunningSite): void {
  afterAll(() => [wrong.drawn, wrong.framed].forEach((list) => list.splice(0)));
  const { check, agrees } = recorded('colours', {
    browser: () => ({ name: 'Chromium', version: browser.version() }),
    pages,
  });

  check(
    'In forced colours every drawn line, glyph and word takes one of the system’s colours',
    ['1.4.11'],
    () => {
      expect(wrong.drawn).toEqual([]);
    },
  );

  check(
    'In forced colours buttons and fields keep a frame, and the focus its outline',
    ['1.4.11', '2.4.7'],
    () => {
      expect(wrong.framed).toEqual([]);
    },
  );

  if (site) tryChoice(check, browser, site);

  agrees();
}

function tryChoice(check: ReturnType<typeof recorded>['check'], browser: Browser, site: RunningSite): void {
  check(
    'Dark and light follow the system until a reader chooses, and then the choice',
    ['1.4.3'],
    async () => {
      const ground = (page: Page) =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const grounds: Record<string, string> = {};
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme });
        await page.goto(site.at('/'));
        grounds[colorScheme] = await ground(page);
        const other = colorScheme === 'light' ? 'dark' : 'light';
        await page.locator('.settings button').click();
        await page.locator(`input[name=theme][value=${other}]`).check();
        await page.reload();
        grounds[`${other}, chosen`] = await ground(page);
      }
      expect(grounds['light']).not.toBe(grounds['dark']);
      expect(grounds).toMatchObject({
        'light, chosen': grounds['light'],
        'dark, chosen': grounds['dark'],
      });
    },
  );
}

/** Runs in the page: what is drawn in a colour that the system did not give. */
function drawnInOwnColours(): string[] {
  // A link in a drawing has another line while it has the focus.
  document.querySelector<SVGAElement>('main svg a')?.focus();
  const probe = document.createElement('i');
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const names = [
    'Canvas',
    'CanvasText',
    'LinkText',
    'VisitedText',
    'GrayText',
    'Highlight',
    'ButtonText',
    'Mark',
  ];
  const system = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const own = (colour: string) => colour.startsWith('rgb(') && !system.includes(colour);
  const found = [
    ...document.querySelectorAll('main svg :is(path, circle, ellipse, line, rect, polygon, polyline, text)'),
  ]
    .filter((one) => one.checkVisibility() && !one.closest('defs'))
    .flatMap((one) => {
      const { stroke, fill } = getComputedStyle(one);
      const name = `${one.closest('svg')?.getAttribute('class') ?? 'svg'} ${one.tagName}`;
      return [stroke, fill].filter(own).map((colour) => `${name} is ${colour}`);
    });
  return [...new Set(found)];
}

/** Runs in the page: buttons and fields that only a ground of their own would show; a file’s has the browser’s button in it. */
function unframed(): string[] {
  return [...document.querySelectorAll('.button, input:not([type=file]), select, textarea')]
    .filter((one) => one.checkVisibility({ opacityProperty: true }))
    .filter((one) => {
      const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(one);
      return appearance === 'none' && (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1);
    })
    .map((one) => `${one.tagName.toLowerCase()}.${one.className} has no frame`);
}
