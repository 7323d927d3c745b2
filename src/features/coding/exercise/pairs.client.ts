import { fewest, kappaWords, percent } from '../agreement-words.ts';
import { type Coder, type Pair, pairsOf } from '../pairs.ts';
import { element } from '../../../site/browser/elements.client.ts';
import { capital } from '../../../book/words/words.ts';

/** Every two coders side by side, chatbots apart; nothing where there are only two coders. */
export function pairsTable(coders: readonly Coder[], themes: readonly string[]): HTMLElement[] {
  if (coders.length < 3) return [];
  const { readers, machines } = pairsOf(coders, themes);
  const heads = ['Coders', 'Quotations', 'Agreement', 'Kappa (95%)'];
  const table = element(
    'table',
    { class: 'data-table coding-table' },
    element('caption', {}, 'Every two coders, over the quotations of this set that both have coded'),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    group('Without a chatbot', readers),
    ...(machines.length > 0 ? [group('With a chatbot, counted in no figure above', machines)] : []),
  );
  return [
    element('h3', {}, 'All coders side by side'),
    element(
      'div',
      { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Every two coders' },
      table,
    ),
  ];
}

function group(name: string, pairs: readonly Pair[]): HTMLElement {
  const rows = pairs.map(({ one, other, compared, all }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, capital(`${one} and ${other}`)),
      ...[
        String(compared),
        ...(compared < fewest ? ['–', 'too few'] : [percent(all.observed), kappaWords(all)]),
      ].map((value) => element('td', {}, value)),
    ),
  );
  const head = element('tr', {}, element('th', { scope: 'rowgroup', colspan: '4' }, name));
  return element('tbody', {}, head, ...rows);
}
