import type { Book } from './schema/book.ts';

/** Sizes from which on a book is shown otherwise, so that neither a page nor the work on one grows with it. */
const most = {
  /** Beyond, quotations share the pictures of their main themes, and no page lists all of them. */
  quotations: 500,
  /** Beyond, no page holds the text of all pages, and contents show what is nearby. */
  readings: 30,
  /** Beyond, matrices count the commonest themes, and the codebook's rules are on the themes' own pages. */
  themes: 40,
  /** Beyond, a list of addresses or files names the first of them, and where they all are. */
  listed: 200,
};

/** What scale is judged by. */
type Counted = Readonly<Record<'quotes' | 'readings' | 'themes', readonly unknown[]>>;

/** What of a book is more than a page can hold. */
export function scaleOf({ quotes, readings, themes }: Counted) {
  return {
    manyQuotations: quotes.length > most.quotations,
    manyReadings: readings.length > most.readings,
    manyThemes: themes.length > most.themes,
  };
}

/** Themes in the codebook's order, of a large codebook those with the most quotations. */
export function countedThemes({ themes, quotes }: Pick<Book, 'themes' | 'quotes'>): Book['themes'] {
  if (themes.length <= most.themes) return themes;
  const counts = new Map<string, number>();
  for (const theme of quotes.flatMap((quote) => quote.themes))
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const common = themes
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, most.themes);
  return themes.filter((theme) => common.includes(theme));
}

/** As many of a list as a page names, and how many that leaves. */
export function firstOf<T>(items: readonly T[]): { shown: readonly T[]; more: number } {
  return { shown: items.slice(0, most.listed), more: Math.max(0, items.length - most.listed) };
}

/** The items around one of a list, as many on either side; near an end more on the other. */
export function nearby<T>(items: readonly T[], open: number, reach = 10): T[] {
  const first = Math.max(0, Math.min(open - reach, items.length - 2 * reach - 1));
  return items.slice(first, first + 2 * reach + 1);
}
