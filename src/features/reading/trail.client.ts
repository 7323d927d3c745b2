import sheet from './trail.css?url';
import { early, lazily } from '../../site/browser/load.client.ts';
import { readTrail, stepAt, writeTrail } from './trail-kept.client.ts';

const bar = lazily(() => import('./trail-bar.client.ts'), sheet);

// A link that leads to another page. In a sentence, readers who follow it are offered a way back to the sentence; on a step of a
// route, a way back to the route.
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('main a[href]:not(.trail a)');
  if (!link || event.defaultPrevented || link.pathname === location.pathname) return;
  if (link.origin !== location.origin) return;
  const { route } = readTrail();
  if (route && stepAt(route, location.pathname) !== undefined)
    writeTrail({ ...readTrail(), route: { ...route, beside: link.pathname } });
  const para = link.closest('.para-text') && link.closest<HTMLElement>('.para[id]');
  if (!para) return;
  const name = para.dataset['recordPlace'] || (document.querySelector('h1')?.textContent ?? '');
  const back = { to: link.pathname, address: `${location.pathname}#${para.id}`, name };
  writeTrail({ ...readTrail(), back });
});

/** A reader who is on a route, or who came from a sentence, is shown the way on and the way back. */
function show(isStale?: unknown): void {
  const { route, back } = readTrail();
  if (route || back || isStale === true) early(() => bar().then(({ showTrail }) => showTrail()));
}

show();
addEventListener('hashchange', show);
// Another page may have left the route, or gone on along it, while this one was put away.
addEventListener('pageshow', ({ persisted }) => persisted && show(persisted));
