import type { Book } from '../../../book/schema/book.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import { addresses } from '../../../book/addresses.ts';

/** Quotations under each theme they are coded with, themes in the codebook's order. */
export function byTheme(
  book: Book,
): { id: string; name: string; definition: string; address: string; quotes: Quote[] }[] {
  return book.themes.map((theme) => ({
    id: theme.id,
    name: theme.name,
    definition: theme.definition,
    address: addresses.theme(theme.id),
    quotes: book.quotes.filter((quote) => quote.themes.includes(theme.id)),
  }));
}

/** One theme's quotations, grouped by the other theme they share most with it; each is once. */
export function sharedGroups(book: Book, theme: string): { id?: string; name: string; quotes: Quote[] }[] {
  let left = book.quotes.filter((quote) => quote.themes.includes(theme));
  const groups = [];
  while (left.length > 0) {
    const next = mostShared(left, theme);
    if (!next) break;
    groups.push({ ...next, name: book.theme(next.id).name });
    left = left.filter((quote) => !quote.themes.includes(next.id));
  }
  return left.length > 0 ? [...groups, { name: 'Nothing else', quotes: left }] : groups;
}

function mostShared(quotes: readonly Quote[], theme: string): { id: string; quotes: Quote[] } | undefined {
  const counts = new Map<string, number>();
  for (const quote of quotes)
    for (const other of quote.themes) if (other !== theme) counts.set(other, (counts.get(other) ?? 0) + 1);
  const [most] = [...counts].sort(([a, counted], [b, too]) => too - counted || a.localeCompare(b));
  return most && { id: most[0], quotes: quotes.filter((quote) => quote.themes.includes(most[0])) };
}
