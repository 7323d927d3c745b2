// What every page runs at once. What else pages run (rest.client.ts) comes at the first sign of a reader: who only looks
// at a page is not sent it.
// First, so that it hears keys before all others.
import '../../site/browser/composing.client.ts';

const rest: (again?: string) => Promise<unknown> = () => import('./rest.client.ts');
const root = document.documentElement;
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'click', 'storage'];
let attempts = 0;
let coming: Promise<unknown> | undefined;
let isHere = false;
/** Whether a key of the search was pressed: what is typed after it is for the search. */
let isSearching = false;
/** Counts how often a reader has thought better of a search that was on its way. */
let letGo = 0;

/** Loads the rest, again where that failed before. While it can’t be had, no button is there that does nothing. */
function load(): Promise<unknown> {
  coming ??= rest(attempts++ ? `?again=${attempts}` : '').then(
    () => {
      isHere = true;
      for (const sign of signs) removeEventListener(sign, onSign, true);
    },
    () => {
      root.classList.remove('started');
      setTimeout(() => (coming = undefined), 2000);
    },
  );
  return coming;
}

const onSign = () => void load();
root.classList.add('started');
for (const sign of signs) addEventListener(sign, onSign, { capture: true, passive: true });
if (knowsReader() || location.hash || location.search || document.querySelector('[data-panel]')) void load();

/** Whether the reader has been here before: something of the site is kept in the browser, and may have to be shown. */
function knowsReader(): boolean {
  try {
    const keys = [localStorage, sessionStorage].flatMap((store) => Object.keys(store));
    return (
      keys.some((key) => key.startsWith(`${root.dataset['store']}:`)) || !!navigator.serviceWorker.controller
    );
  } catch {
    return false;
  }
}

/** What the reader pressed in the meantime is done once the rest is there; a link waits no longer than a moment for it. */
async function postpone(event: UIEvent, patience: number, isWanted = () => true): Promise<void> {
  event.preventDefault();
  event.stopImmediatePropagation();
  await Promise.race([load(), new Promise((done) => setTimeout(done, patience))]);
  if (!isHere) isSearching = false;
  if (!isWanted()) return;
  const Same = event.constructor as new (type: string, init: object) => Event;
  event.target?.dispatchEvent(new Same(event.type, event));
}

const isEarly = (event: UIEvent) => !isHere && event.isTrusted && event.target instanceof Element;

addEventListener(
  'click',
  (event) => {
    if (!isEarly(event) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const asked = (event.target as Element).closest('button, main a, .search-open');
    if (asked) void postpone(event, asked.matches('a') ? 1500 : 8000);
  },
  { capture: true },
);

// The search’s keys, and what is typed after them where no control has the focus, which its keys are for.
addEventListener(
  'keydown',
  (event) => {
    if (!isEarly(event) || (event.target as Element).matches('input, textarea, select')) return;
    const isKey = event.ctrlKey || event.metaKey ? event.key.toLowerCase() === 'k' : event.key === '/';
    if (isSearching && event.key === 'Escape') {
      isSearching = false;
      letGo += 1;
    }
    if (!isKey && (!isSearching || !(event.target as Element).matches('body, site-search *'))) return;
    isSearching = true;
    const before = letGo;
    if (/^(.|Backspace)$/.test(event.key)) void postpone(event, 8000, () => letGo === before);
  },
  { capture: true },
);

// A page may have a script of its own. Where it cannot be had, the rest says so, whether or not the reader gives a sign.
const own = [...document.scripts].flatMap(({ type, src }) =>
  type === 'module' && src && src !== import.meta.url
    ? [import(/* @vite-ignore */ src) as Promise<unknown>]
    : [],
);
if (own.length > 0) {
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error('It did not come in time.')), 8000));
  Promise.race([Promise.all(own), late]).catch(load);
}
