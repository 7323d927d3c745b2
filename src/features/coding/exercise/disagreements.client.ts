import type { Disagreement } from '../agreement.ts';
import type { CodedQuote, CodingData } from '../data.ts';
import { element } from '../../../site/browser/elements.client.ts';
import { rulesOf } from './parts.client.ts';

interface Around {
  data: CodingData;
  base: string;
  other: string;
  /** What the other says for a coding. */
  theirs: ReadonlyMap<string, string> | undefined;
  notes: ReadonlyMap<string, string>;
  write: (id: string, note: string) => void;
}

/** The quotations on which two codings differ, each with the rules in question and room to argue back. */
export function disagreementList(
  found: readonly Disagreement[],
  quotes: readonly CodedQuote[],
  around: Around,
): HTMLElement {
  const items = [...Map.groupBy(found, ({ id }) => id)].flatMap(([id, differing]) => {
    const quote = quotes.find((one) => one.id === id);
    return quote ? [item(quote, differing, around)] : [];
  });
  return element('ol', { class: 'coding-differences', role: 'list' }, ...items);
}

function item(quote: CodedQuote, differing: readonly Disagreement[], around: Around): HTMLElement {
  const { id, words, way, who, place, address } = quote;
  const where = element('a', { href: around.base + address.slice(1) }, place);
  const made = element(
    'li',
    { 'data-quote': id },
    element('blockquote', { ...way }, words),
    element('p', { class: 'meta' }, `${who}, `, where),
    ...differing.map((one) => rule(one, around)),
  );
  const said = around.theirs?.get(id);
  if (said) made.append(element('p', {}, `${around.other} argues: ${said}`));
  const field = element('textarea', { rows: '3' });
  field.value = around.notes.get(id) ?? '';
  field.addEventListener('input', () => around.write(id, field.value));
  made.append(element('label', { class: 'coding-note' }, 'Your comment', field));
  return made;
}

function rule({ theme, mine }: Disagreement, { data, other }: Around): HTMLElement {
  const name = data.themes.find(({ id }) => id === theme)?.name ?? theme;
  const told = mine ? `${name}: you gave it, ${other} did not.` : `${name}: ${other} gave it, you did not.`;
  return element('details', { class: 'coding-rule' }, element('summary', {}, told), ...rulesOf(theme));
}
