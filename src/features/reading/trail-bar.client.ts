import { element } from '../../site/browser/elements.client.ts';
import { readTrail, type Route, stepAt, writeTrail } from './trail-kept.client.ts';

/** Shows the way on along a route and the way back to a sentence, at the foot of the window while the page is read. */
export function showTrail(): void {
  document.querySelectorAll('.trail, .trail-end').forEach((one) => one.remove());
  document.querySelectorAll('.of-step').forEach((one) => one.classList.remove('of-step'));
  const { route, back } = readTrail();
  const here = location.pathname;
  const came = back?.to === here ? back : undefined;
  const onWay = route && !route.list.startsWith(`${here}#`) ? routeParts(route, came !== undefined) : [];
  const parts = [
    ...(came ? [element('a', { href: came.address }, `← Back to ${came.name}`)] : []),
    ...(came && onWay.length === 0 ? [stop('Close', 'Close the way back', 'back')] : onWay),
  ];
  if (parts.length === 0) return;
  const nav = element('nav', { class: 'trail unprinted', 'aria-label': 'Your progress' }, ...parts);
  document.querySelector('main')?.append(nav);
}

/** @param hasBack whether a way back is there already: one is enough on a page beside the route */
function routeParts(route: Route, hasBack: boolean): HTMLElement[] {
  const found = stepAt(route, location.pathname + location.hash);
  if (found === undefined && route.beside !== location.pathname) return [];
  const at = found ?? route.at;
  if (found !== undefined) writeTrail({ ...readTrail(), route: { ...route, at } });
  if (found !== undefined) document.addEventListener('click', followBeside);
  const [step, next] = [route.steps[at], route.steps[at + 1]];
  const says = element('a', { href: route.list }, `Step ${at + 1} of ${route.steps.length}`);
  says.setAttribute('aria-label', `${route.name}: step ${at + 1} of ${route.steps.length}. All steps`);
  const link = (does: string, to: Route['steps'][number]) =>
    element('a', { href: to.address, class: 'trail-on' }, `${does}: ${to.name}`);
  const on =
    found === undefined
      ? step && !hasBack && link('Back to', step)
      : next
        ? link('Next', next)
        : element('span', {}, 'Last step');
  if (found !== undefined) showEnd(route, at, next && link('Next', next));
  return [says, ...(on ? [on] : []), stop('Stop', `Stop following the steps of “${route.name}”`, 'route')];
}

/** Notes the page to which a link of a step leads: the way on is shown there too. */
function followBeside(event: MouseEvent): void {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('main a[href]:not(.trail a)');
  const { route } = readTrail();
  if (!link || !route || event.defaultPrevented || link.origin !== location.origin) return;
  if (link.pathname !== location.pathname)
    writeTrail({ ...readTrail(), route: { ...route, beside: link.pathname } });
}

/** What takes the way on, or the way back, away for good. */
function stop(does: string, name: string, what: 'route' | 'back'): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': name }, does);
  button.addEventListener('click', () => {
    const { [what]: _, ...rest } = readTrail();
    writeTrail(rest);
    showTrail();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  return button;
}

/** Shows which paragraphs a step is, where it leads to one: ours that rest on the paper’s, and the way on after the last. */
function showEnd({ steps, list }: Route, at: number, next: HTMLElement | undefined): void {
  const id = steps[at]?.address.split('#')[1];
  const run = [...document.querySelectorAll<HTMLElement>('.para[id]')].filter(
    (para) => para.id.replace(/[a-z]$/, '') === id,
  );
  run.forEach((para) => para.classList.add('of-step'));
  const last = run.at(-1);
  const rest = last?.nextElementSibling;
  const way = next ?? element('a', { href: list }, 'All steps');
  const end = element(
    'p',
    { class: 'trail-end meta unprinted' },
    `Step ${at + 1} of ${steps.length} ends here. `,
    way,
  );
  (rest?.matches('.quotation') ? rest : last)?.after(end);
}
