import { element } from '../../site/browser/elements.client.ts';
import { readTrail, type Route, stepAt, writeTrail } from './trail-kept.client.ts';

/** Shows the way on along a route and the way back to a sentence, at the foot of the window while the page is read. */
export function showTrail(): void {
  document.querySelectorAll('.trail, .trail-end').forEach((one) => one.remove());
  document.querySelectorAll('.of-step').forEach((one) => one.classList.remove('of-step'));
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
  const leave = element('button', { type: 'button' }, 'Leave');
  leave.setAttribute('aria-label', `Leave the route “${route.name}”`);
  leave.addEventListener('click', () => {
    const { route: _, ...rest } = readTrail();
    writeTrail(rest);
    showTrail();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  if (found !== undefined) showEnd(route, at, next && link('Next', next));
  return [says, ...(on ? [on] : []), leave];
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
