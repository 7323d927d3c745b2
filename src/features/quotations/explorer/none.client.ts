import { search, type State } from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Quotations } from './data.client.ts';
import type { Actions } from './facets.client.ts';
import { namedChoices } from './named.client.ts';
import { asking } from './offer.client.ts';

/**
 * What to do when nothing is found: choices that the words name, the choices without the words, the words without them,
 * a search of the whole site, and where to look without words.
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
    element('p', {}, ...elsewhere(data, q, actions)),
  );
}

function elsewhere({ base, corpus }: Quotations, q: string, actions: Actions): (Node | string)[] {
  const ways: Node[] = [
    ...(q
      ? [
          element(
            'a',
            { href: `${base}search/?${new URLSearchParams({ q })}` },
            `Search the whole site for “${q}”`,
          ),
        ]
      : []),
    ...(corpus.facets.some(({ id }) => id === 'theme')
      ? [element('a', { href: `${base}quotes/themes/` }, 'Look through the themes')]
      : []),
    asking('Show all quotations', { q: '', choices: {} }, actions),
  ];
  return ways.flatMap((way, at) => (at > 0 ? [' · ', way] : [way]));
}
