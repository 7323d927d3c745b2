import { counted } from '../../../book/words/words.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Found } from '../engine/search.client.ts';

/** The parts of a search that change as it goes on. */
export type SearchView = ReturnType<typeof completeView>;

/**
 * Puts what a search shows after the form and the line for its status, which are in the page so that nothing is
 * pushed aside. What stood after them is the rest, shown while nothing is asked for.
 */
export function completeView(form: HTMLFormElement, field: HTMLInputElement, status: HTMLElement) {
  const rest = [...(form.parentElement?.children ?? [])].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child !== form && child !== status,
  );
  const about = element('div', { class: 'search-notes' });
  const filters = element('div');
  const list = element('ol', { class: 'search-results', role: 'list' });
  const more = element('button', { type: 'button', class: 'button', hidden: '' });
  const page = element('a', { hidden: '' }, 'These results on a page of their own');
  const results = element('div', {}, list, element('p', { class: 'actions' }, more, page));
  const found = element('div', { class: 'search-found', hidden: '' }, filters, results);
  status.after(about, found);
  return { field, rest, status, about, filters, found, list, more, page };
}

/** How much of a long query is repeated. */
const longest = 100;

/**
 * “14 results for “taps””, “3 results for “blue taps”, and 11 that match part of it”, “5 of 14 results …” when filters narrow
 * them, “15 of 362 entries” when nothing is typed. Where nothing answers all of it, that is said.
 */
export function countSentence(
  typed: string,
  shown: number,
  { items: { length: all }, whole }: Pick<Found, 'items' | 'whole'>,
): string {
  const text = typed.trim();
  const wanted = text.length > longest ? `${text.slice(0, longest)}…` : text;
  if (!wanted) return `${shown} of ${all} entries.`;
  if (all === 0) return `No results for “${wanted}”.`;
  if (shown < all) return `${shown} of ${counted(all, 'result')} for “${wanted}”.`;
  if (whole === 0) return `Nothing matches all of “${wanted}”. Closest matches:`;
  const rest = all - whole;
  const inPart = rest > 0 ? `, and ${rest} that ${rest === 1 ? 'matches' : 'match'} part of it` : '';
  return `${counted(whole, 'result')} for “${wanted}”${inPart}.`;
}

/** What to say when there is no index to search. */
export function failure(base: string): (Node | string)[] {
  if (import.meta.env.DEV)
    return ['There is no index yet: a build writes it. Run npm run build once, and start this again.'];
  return [
    'Couldn’t load the search. Check your connection and try again. ',
    element('a', { href: `${base}search/` }, 'The themes, the glossary and the contents'),
    ' lead to everything as well.',
  ];
}
