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

/** Presses Tab (or another key) until the focus has left the page or enough was seen. */
export async function walk(page: Page, most: number, key = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await comeToRest(() => page.evaluate(focused));
    // From the last element some browsers go to their own controls, others begin anew.
    if (stop.index === -2 || stop.index === stops[0]?.index) break;
    stops.push(stop);
  }
  return stops;
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

/** Looks until nothing is wrong, or long enough: what goes along with the focus, as a preview does, is some frames late. */
export async function comeToRest(look: () => Promise<Stop>): Promise<Stop> {
  for (let looks = 1; ; looks += 1) {
    const stop = await look();
    if (stop.faults.length === 0 || looks === 20) return stop;
    await pause(50);
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
  return {
    index: one.closest('offline-edition:not([data-panel])')
      ? -3
      : Number(one.getAttribute('data-reached') ?? -1),
    name: `${one.tagName.toLowerCase()} “${words}”`,
    faults: [
      ...(shows(one) || shows(label) ? [] : ['shows no focus']),
      ...(within.length > 0 ? [] : ['is outside the window']),
      ...(covering.length > 0 ? [`lies under ${covering[0] ?? ''}`] : []),
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
  found.forEach((one, index) => one.setAttribute('data-reached', String(index)));
  return found.length;
}
