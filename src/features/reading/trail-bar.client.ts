import { element } from '../../site/browser/elements.client.ts';
import { readTrail, type Route, stepAt, writeTrail } from './trail-kept.client.ts';

/** Shows the way on along a route and the way back to a sentence, at the foot of the window while the page is read. */
export function showTrail(): void {
  document.querySelector('.trail')?.remove();
  const { route, back } = readTrail();
  const here = location.pathname;
  const came = back?.to === here ? back : undefined;
  const parts = [
    ...(came ? [element('a', { href: came.address }, `← Back to ${came.name}`)] : []),
    ...(route && !route.list.startsWith(`${here}#`) ? routeParts(route, came !== undefined) : []),
  ];
  if (parts.length === 0) return;
  const nav = element('nav', { class: 'trail unprinted', 'aria-label': 'Your way' }, ...parts);
  document.querySelector('main')?.append(nav);
}

/** @param hasBack whether a way back stands there already: one is enough on a page beside the route */
function routeParts(route: Route, hasBack: boolean): HTMLElement[] {
  const found = stepAt(route, location.pathname + location.hash);
  const at = found ?? route.at;
  if (found !== undefined) writeTrail({ ...readTrail(), route: { ...route, at } });
  const [step, next] = [route.steps[at], route.steps[at + 1]];
  const says = element('span', {}, `${route.name}: step ${at + 1} of ${route.steps.length}`);
  const link = (does: string, to: Route['steps'][number]) =>
    element('a', { href: to.address }, `${does}: ${to.name}`);
  const on =
    found === undefined
      ? step && !hasBack && link('Back to', step)
      : next
        ? link('Next', next)
        : element('span', {}, 'Last step');
  const leave = element('button', { type: 'button' }, 'Leave');
  leave.setAttribute('aria-label', `Leave the route “${route.name}”`);
  leave.addEventListener('click', () => {
    const { route: _, ...rest } = readTrail();
    writeTrail(rest);
    showTrail();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  return [says, ...(on ? [on] : []), element('a', { href: route.list }, 'All steps'), leave];
}
