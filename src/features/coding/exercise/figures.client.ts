import { cautionOf, kappaWords, percent, tooFew } from '../agreement-words.ts';
import type { Agreement, ThemeAgreement } from '../agreement.ts';
import { counted } from '../../../book/words/words.ts';
import { element } from '../../../site/browser/elements.client.ts';

/**
 * How far two codings agree: over all, and theme by theme; where both have coded but few, only that.
 * @param inSet how many quotations the set has
 */
export function agreementFigures(
  found: Agreement,
  other: string,
  nameOf: (theme: string) => string,
  inSet: number,
): HTMLElement[] {
  const { compared, same, all, themes } = found;
  const counts: [string, string][] = [
    ['Quotations that both have coded', String(compared.length)],
    ['Given exactly the same themes', String(same)],
  ];
  const few = tooFew(compared.length, inSet);
  if (few) return [element('p', { class: 'coding-few' }, few), listed(counts)];
  const facts: [string, string][] = [
    ...counts,
    ['Decisions whether a theme applies', String(all.count)],
    ['Agreement on them', percent(all.observed)],
    ['Agreement by chance alone', percent(all.expected)],
    ['Cohen’s kappa (95% interval)', kappaWords(all)],
  ];
  return [listed(facts), table(themes, other, compared.length, nameOf)];
}

const listed = (facts: readonly [string, string][]) =>
  element(
    'dl',
    { class: 'coding-facts' },
    ...facts.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  );

function table(
  themes: readonly ThemeAgreement[],
  other: string,
  count: number,
  nameOf: (theme: string) => string,
): HTMLElement {
  const heads = ['Theme', 'Both', 'Only you', 'Only the other', 'Neither', 'Agreement', 'Kappa (95%)'];
  const rows = themes.map((theme) => {
    const caution = cautionOf(theme);
    const name = element('th', { scope: 'row' }, nameOf(theme.theme));
    if (caution) name.append(element('span', { class: 'coding-caution' }, caution));
    const cells = [theme.both, theme.onlyMine, theme.onlyTheirs, theme.neither];
    const values = [...cells.map(String), percent(theme.observed), kappaWords(theme)];
    return element('tr', {}, name, ...values.map((value) => element('td', {}, value)));
  });
  const made = element(
    'table',
    { class: 'data-table coding-table' },
    element('caption', {}, `You beside ${other}, over ${counted(count)}`),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...rows),
  );
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Agreement by theme' },
    made,
  );
}
