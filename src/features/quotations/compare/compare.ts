import { listed } from '../../../lib/number-words.ts';
import { counted, inSentence } from '../../../book/words/words.ts';

/** What a comparison knows of a quotation: some fields of `quotes.json`. */
export interface ComparedQuote {
  id: string;
  text: string;
  who: string;
  locator: string;
  speaker: string | null;
  side: string | null;
  section: string;
  themes: readonly string[];
  /** Only in a book that quotes in several languages. */
  language?: string | null;
  direction?: 'ltr' | 'rtl' | null;
  translation?: string | null;
  translator?: string | null;
}

/** Something with a name: a group, or a theme. */
export interface Named {
  id: string;
  name: string;
}

/** Two groups side by side: their quotations, and how many of each are on every theme. */
export interface Comparison {
  quotes: readonly [ComparedQuote[], ComparedQuote[]];
  /** The themes that either speaks on, from what the first says more to what the second says more. */
  rows: { theme: Named; counts: readonly [number, number] }[];
}

/** Whether a quotation is of a group. */
export function isOfGroup(quote: ComparedQuote, group: string): boolean {
  const [kind = '', id = ''] = group.split(':');
  switch (kind) {
    case 'speaker':
      return quote.speaker === id;
    case 'side':
      return quote.side === id;
    case 'section':
      return quote.section === id;
    default:
      return quote.themes.includes(id);
  }
}

/**
 * Compares two groups.
 * @param about a theme, where only quotations on it are compared; none if empty
 */
export function compare(
  quotes: readonly ComparedQuote[],
  themes: readonly Named[],
  groups: readonly [string, string],
  about: string,
): Comparison {
  const heard = about ? quotes.filter((quote) => quote.themes.includes(about)) : quotes;
  const [one, other] = groups.map((group) => heard.filter((quote) => isOfGroup(quote, group)));
  const both = [one ?? [], other ?? []] as const;
  const given = [about, ...groups.map((group) => group.replace(/^theme:/, ''))];
  const rows = themes
    .filter(({ id }) => !given.includes(id))
    .map((theme) => ({ theme, counts: both.map((some) => onTheme(some, theme.id)) as [number, number] }))
    .filter(({ counts: [a, b] }) => a + b > 0)
    .toSorted((a, b) => difference(b.counts, both) - difference(a.counts, both));
  return { quotes: both, rows };
}

/** Fewer quotations than this say nothing about how often a group speaks of a theme. */
const fewest = 5;

/**
 * What there is to see, in a sentence that the counts support: of each side the themes whose share differs most.
 * It speaks of the quotations, because they were chosen by the authors and are no survey.
 */
export function headline({ quotes, rows }: Comparison, names: readonly [string, string]): string {
  const [one, other] = quotes;
  const count = names.map((name, index) => `${name}: ${counted(quotes[index]?.length ?? 0)}`).join('. ');
  if (one.length < fewest || other.length < fewest) return `${count}.`;
  const apart = rows.filter(({ counts }) => Math.abs(difference(counts, quotes)) >= 0.1);
  const more = (sign: 1 | -1, name: string) => {
    const found = apart.filter(({ counts }) => difference(counts, quotes) * sign > 0);
    const first = (sign === 1 ? found : found.toReversed()).slice(0, 3);
    const said = listed(first.map(({ theme }) => theme.name));
    return first.length > 0 ? [`more on ${said} from ${inSentence(name)}`] : [];
  };
  const parts = [...more(-1, names[1]), ...more(1, names[0])];
  return parts.length > 0
    ? `These quotations have ${parts.join(', and ')}.`
    : 'The two groups speak of the same themes about as often.';
}

const onTheme = (quotes: readonly ComparedQuote[], theme: string) =>
  quotes.filter(({ themes }) => themes.includes(theme)).length;

/** By how much the first group’s share is greater. */
const difference = (
  [a, b]: readonly [number, number],
  [one, other]: readonly [readonly unknown[], readonly unknown[]],
) => a / Math.max(1, one.length) - b / Math.max(1, other.length);
