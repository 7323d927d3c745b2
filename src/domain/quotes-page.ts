import type { Book } from '../schema/book.ts';
import type { Quote } from '../schema/quote.ts';
import { addresses } from './addresses.ts';
import { find } from './find.ts';

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

/** One theme's quotations, grouped by the other theme they share most with it; each stands once. */
export function sharedGroups(book: Book, theme: string): { id?: string; name: string; quotes: Quote[] }[] {
  let left = book.quotes.filter((quote) => quote.themes.includes(theme));
  const groups = [];
  while (left.length > 0) {
    const next = mostShared(left, theme);
    if (!next) break;
    groups.push({ ...next, name: find(book.themes, next.id, 'theme').name });
    left = left.filter((quote) => !next.quotes.includes(quote));
  }
  return left.length > 0 ? [...groups, { name: 'Nothing else', quotes: left }] : groups;
}

function mostShared(quotes: readonly Quote[], theme: string): { id: string; quotes: Quote[] } | undefined {
  const others = new Set(quotes.flatMap((quote) => quote.themes).filter((other) => other !== theme));
  return [...others]
    .map((id) => ({ id, quotes: quotes.filter((quote) => quote.themes.includes(id)) }))
    .sort((a, b) => b.quotes.length - a.quotes.length || a.id.localeCompare(b.id))[0];
}
