import sheet from './trail.css?url';
import { early, lazily } from '../../site/browser/load.client.ts';
import { readTrail, writeTrail } from './trail-kept.client.ts';

const bar = lazily(() => import('./trail-bar.client.ts'), sheet);

// A link in a sentence that leads to another page: readers who follow it are offered a way back to the sentence.
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.para-text a[href]');
  if (!link || event.defaultPrevented || link.pathname === location.pathname) return;
  const para = link.closest<HTMLElement>('.para[id]');
  if (!para || link.origin !== location.origin) return;
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
