import '../../linking/copy-link.client.ts';
import '../../quotations/explorer/quote-explorer.client.ts';
import '../../tables/sortable-table.client.ts';
import { anchorIn } from '../../../lib/anchor.ts';

/*
 * The pages of a site in one file, one shown at a time. An address of the site is a fragment here: `#/read/water/`, and
 * `#/read/water/%23water-1` for a part of it. What is not shown can still be found with the browser’s own search, where
 * that can open what is hidden.
 */
const pages = [...document.querySelectorAll<HTMLElement>('.one-page')];
const whole = document.querySelector<HTMLButtonElement>('.one-whole');
const title = document.title;
/** How far each address was scrolled when it was left, for the way back. */
const left = new Map<string, number>();
let shown = '';
let at = '';
let followed = false;

function begin(): void {
  document.documentElement.classList.add('scripted');
  history.scrollRestoration = 'manual';
  document.addEventListener('click', (event) => {
    followed = event.target instanceof Element && event.target.closest('a[href^="#"]') !== null;
  });
  addEventListener(
    'scroll',
    () => {
      // The browser moves the page for a new address before this script has shown what is there.
      if (location.hash === at) left.set(at, scrollY);
    },
    { passive: true },
  );
  addEventListener('hashchange', () => {
    open(followed ? 'followed' : 'returned');
    followed = false;
  });
  document.addEventListener('beforematch', ({ target }) => {
    const page = target instanceof Element ? target.closest<HTMLElement>('.one-page') : null;
    if (!page || page === pageOf(location.hash)) return;
    history.pushState(null, '', `#${page.id}`);
    show(page);
  });
  if (whole) {
    whole.hidden = false;
    whole.addEventListener('click', () => {
      const all = whole.getAttribute('aria-pressed') !== 'true';
      whole.setAttribute('aria-pressed', String(all));
      show(pageOf(location.hash) ?? pages[0]);
    });
  }
  open('first');
}

function open(how: 'first' | 'followed' | 'returned'): void {
  const page = pageOf(location.hash);
  if (!page) return;
  const isNew = shown !== page.id;
  show(page);
  at = location.hash;
  const part = document.getElementById(anchorIn(location.hash)) ?? page;
  for (
    let around = part.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
  const before = left.get(location.hash);
  if (how === 'returned' && before !== undefined) scrollTo(0, before);
  else if (part !== page) part.scrollIntoView();
  else if (isNew) scrollTo(0, 0);
  if (how !== 'first' && (isNew || part !== page))
    focus(part === page ? (page.querySelector<HTMLElement>('h1') ?? page) : part);
}

/** Shows one page, or all if that was chosen. */
function show(page: HTMLElement | undefined): void {
  if (!page) return;
  shown = page.id;
  const all = whole?.getAttribute('aria-pressed') === 'true';
  for (const one of pages) {
    if (all || one === page) one.removeAttribute('hidden');
    else one.setAttribute('hidden', 'until-found');
  }
  const name = page.querySelector('h1')?.textContent.trim();
  document.title = page === pages[0] || !name ? title : `${name} · ${title}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.masthead nav a')) {
    const room = anchorIn(link.hash);
    if (page.id === room) link.setAttribute('aria-current', 'page');
    else if (page.id.startsWith(room)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** The page that a fragment names, or names a part of; the first if there is none; nothing if it names what is no page’s. */
function pageOf(hash: string): HTMLElement | undefined {
  const id = anchorIn(hash);
  const part = document.getElementById(id);
  if (part) return part.closest<HTMLElement>('.one-page') ?? undefined;
  return pages.find((page) => page.id === id.replace(/[?#].*$/, '')) ?? pages[0];
}

function focus(part: HTMLElement): void {
  if (!part.matches('a, button, input, summary, [tabindex]')) part.setAttribute('tabindex', '-1');
  part.focus({ preventScroll: true });
}

begin();
