import type { Book } from './schema/book.ts';

/** Which quotations are counted: all, or only those of a kind, by a speaker, with a theme. */
export interface Counted {
  kind?: string | undefined;
  speaker?: string | undefined;
  theme?: string | undefined;
}

/** How many quotations there are, so that no count of them is ever typed. @throws where there is none: a kind is misspelt. */
export function countQuotations({ kind, speaker, theme }: Counted, { quotes }: Pick<Book, 'quotes'>): number {
  const count = quotes.filter(
    (quote) =>
      (kind === undefined || quote.kind === kind) &&
      (speaker === undefined || quote.speaker === speaker) &&
      (theme === undefined || quote.themes.includes(theme)),
  ).length;
  if (count > 0) return count;
  throw new Error(`<Count> finds no quotation: kind ${kind}, speaker ${speaker}, theme ${theme}.`);
}
