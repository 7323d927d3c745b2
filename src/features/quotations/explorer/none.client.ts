import { search, type State } from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Quotations } from './data.client.ts';
import type { Actions } from './facets.client.ts';
import { namedChoices } from './named.client.ts';
import { asking } from './offer.client.ts';

/**
 * What to do when nothing is found: choices that the words name, the choices without the words, the words without them, and ways
 * on.
 * @param isTold whether it is said already which word no quotation has
 */
export function nothingFound(
  data: Quotations,
  { q, choices }: State,
  isTold: boolean,
  actions: Actions,
): HTMLElement {
  const offers = namedChoices(data, q).map(({ says, choices, count }) =>
    asking(`Choose ${says}, instead of the words: ${count}`, { q: '', choices }, actions),
  );
  const without = [
    { text: 'Keep the choices, without the words', change: { q: '', choices } },
    { text: 'Keep the words, without the choices', change: { q, choices: {} } },
  ];
  if (q && Object.keys(choices).length > 0)
    for (const { text, change } of without) {
      const { length } = search(data.corpus, change).results;
      if (length > 0) offers.push(asking(`${text}: ${length}`, change, actions));
    }
  return element(
    'div',
    { class: 'explorer-none' },
    ...(isTold ? [] : [element('p', {}, 'No quotation fits all of this.')]),
    ...offers.map((offer) => element('p', {}, offer)),
    ...(offers.length === 0
      ? [element('p', {}, 'Check the spelling, try fewer words or others, or use the filters.')]
      : []),
    ...onwards(data, q, actions),
  );
}

/** Where to go from here whatever was asked: the whole site’s search for the same words, the themes, and every quotation. */
function onwards(data: Quotations, q: string, actions: Actions): HTMLElement[] {
  const themes = element('a', { href: `${data.base}quotes/themes/` }, 'Look through the themes');
  const hasThemes = data.corpus.facets.some(({ id }) => id === 'theme');
  const all = asking(`Show all quotations: ${data.size}`, { q: '', choices: {} }, actions);
  // A file that holds all pages has no other search.
  if (data.base.startsWith('#')) return [element('p', {}, all)];
  const ways = [...(hasThemes ? [themes] : []), all].map((way) => element('p', {}, way));
  if (!q.trim()) return ways;
  const href = `${data.base}search/?q=${encodeURIComponent(q.trim())}`;
  const link = element('a', { href }, `Search the whole site for “${q.trim()}”`);
  return [element('p', {}, link), ...ways];
}
