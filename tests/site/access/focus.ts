import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Where the focus has come to, and what is wrong with how it shows. */
export interface Stop {
  /**
   * Its place among the elements that `reachable` numbered; -1 for none of them, -2 for the page itself, and -3 for what
   * comes when it comes: the notice at the foot of a page that all of the site is kept.
   */
  index: number;
  name: string;
  faults: string[];
}

export const late = -3;

/**
 * Presses Tab until the focus has left the page or enough was seen. All presses are sent at once, and each stop is
 * looked at in the page when its key comes up; where something is wrong then, the way is gone again with time to rest.
 */
export async function walk(page: Page, most: number): Promise<Stop[]> {
  await page.evaluate(`(${noteStops.toString()})(${focused.toString()})`);
  const keyboard = await page.context().newCDPSession(page);
  const press = (type: 'rawKeyDown' | 'keyUp') => keyboard.send('Input.dispatchKeyEvent', { type, ...tab });
  await Promise.all(Array.from({ length: most }, () => [press('rawKeyDown'), press('keyUp')]).flat());
  await keyboard.detach();
  const noted = untilLeft(await page.evaluate(() => (globalThis as unknown as Noted).stopNoting()));
  if (noted.every(({ faults }) => faults.length === 0)) return noted;
  await page.evaluate(fromTheTop);
  const stops = await walkSlowly(page, most);
  return noted.map(({ index, name }) => ({
    index,
    name,
    faults: stops.find((stop) => stop.index === index)?.faults ?? ['is not come to again'],
  }));
}

async function walkSlowly(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most && untilLeft(stops).length === stops.length) {
    await page.keyboard.press('Tab');
    stops.push(await comeToRest(() => page.evaluate(focused)));
  }
  return untilLeft(stops);
}

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** From the last element some browsers go to their own controls, others begin anew. */
function untilLeft(stops: readonly Stop[]): Stop[] {
  const left = stops.findIndex(
    ({ index }, place) => index === -2 || (place > 0 && index === stops[0]?.index),
  );
  return stops.slice(0, left < 0 ? stops.length : left);
}

interface Noted {
  /** Tells what was noted. */
  stopNoting(): Stop[];
}

/** Runs in the page: looks at each stop when the key comes up that led there. */
function noteStops(look: () => Stop): void {
  const stops: Stop[] = [];
  const note = () => void stops.push(look());
  addEventListener('keyup', note, true);
  Object.assign(globalThis, {
    stopNoting() {
      removeEventListener('keyup', note, true);
      return stops;
    },
  });
}

/** Runs in the page: the next Tab comes to the page’s first stop, as if nothing had had the focus. */
export function fromTheTop(): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  scrollTo(0, 0);
}

/** Runs in the page: whether nothing has the focus, as when a page was just opened. */
export function untouched(): boolean {
  return document.activeElement === document.body;
}

/**
 * Looks until nothing is wrong, or for ten seconds: what goes along with the focus, as a preview does, is some frames
 * late, and on a machine that is busy with other things frames may be a second apart.
 */
export async function comeToRest(look: () => Promise<Stop>): Promise<Stop> {
  const begun = performance.now();
  for (let wait = 10; ; wait = Math.min(wait * 2, 500)) {
    const stop = await look();
    if (stop.faults.length === 0 || performance.now() - begun > 10_000) return stop;
    await pause(wait);
  }
}

/** Runs in the page: whether the focus can be seen, and nothing stands over it. */
export function focused(): Stop {
  const one = document.activeElement;
  if (!one || one === document.body) return { index: -2, name: 'page', faults: [] };
  const words = (one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40);
  const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
  const shows = (seen: Element | undefined) => {
    if (!seen) return false;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(seen);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity !== '0';
  };
  // A line of a long link, or what is within the window of a long region.
  const boxes = [...one.getClientRects()].map((box) => ({
    left: Math.max(box.left, 0) + 2,
    right: Math.min(box.right, innerWidth) - 2,
    top: Math.max(box.top, 0) + 2,
    bottom: Math.min(box.bottom, innerHeight) - 2,
  }));
  const within = boxes.filter(({ left, right, top, bottom }) => right > left && bottom > top);
  const covering = within.flatMap(({ left, right, top, bottom }) =>
    [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ].flatMap(([x = 0, y = 0]) => {
      const hit = document.elementFromPoint(x, y);
      const own = !hit || one.contains(hit) || hit.contains(one) || label?.contains(hit);
      return own ? [] : [`${hit.tagName.toLowerCase()}.${hit.className}`];
    }),
  );
  // A region that scrolls may go on under the bar at the window’s head, as long as its other edge is seen.
  const allowed = one.matches('[role=region]') ? 2 : 0;
  return {
    index: one.closest('offline-edition:not([data-panel])')
      ? -3
      : Number(one.getAttribute('data-reached') ?? -1),
    name: `${one.tagName.toLowerCase()} “${words}”`,
    faults: [
      ...(shows(one) || shows(label) ? [] : ['shows no focus']),
      ...(within.length > 0 ? [] : ['is outside the window']),
      ...(covering.length > allowed ? [`lies under ${covering[0] ?? ''}`] : []),
    ],
  };
}

/** Runs in the page: numbers what the Tab key has to come to, of a group of choices one, and tells how many these are. */
export function reachable(): number {
  const groups = new Set<string>();
  const found = [...document.querySelectorAll<HTMLElement>('*')].filter((one) => {
    if (one.tabIndex < 0 || !one.matches('a[href], button, input, select, textarea, summary, [tabindex]'))
      return false;
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[inert]')) return false;
    if ('disabled' in one && one.disabled) return false;
    if (!(one instanceof HTMLInputElement && one.type === 'radio')) return true;
    if (groups.has(one.name)) return false;
    groups.add(one.name);
    return true;
  });
  // Where a style sheet says so, the Tab key follows the rows that are seen.
  const flows = [...document.querySelectorAll('*')].filter(
    (one) => !['', 'normal'].includes(getComputedStyle(one).getPropertyValue('reading-flow')),
  );
  for (const flow of flows) {
    const within = found.filter((one) => flow.contains(one));
    const rowOf = (one: Element) =>
      [...flow.children].find((child) => child.contains(one))?.getBoundingClientRect().top ?? 0;
    const start = found.findIndex((one) => flow.contains(one));
    if (start >= 0) found.splice(start, within.length, ...within.toSorted((a, b) => rowOf(a) - rowOf(b)));
  }
  found.forEach((one, index) => one.setAttribute('data-reached', String(index)));
  return found.length;
}
