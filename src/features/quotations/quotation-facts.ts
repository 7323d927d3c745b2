import type { Book } from '../../book/schema/book.ts';
import type { Claim } from '../../book/schema/evidence/claim.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import { addresses } from '../../book/addresses.ts';
import { locate } from '../../book/locator.ts';
import { positionsIn } from '../../lib/once.ts';
import { kindOf } from '../../book/sides.ts';
import { whereShown } from './where-shown.ts';

/** What is beside one quotation on its own page. */
export function quotationFacts(quote: Quote, book: Book) {
  const at = positionsIn(book.quotes).get(quote) ?? -1;
  const place = locate(book.paper, quote.paragraph);
  const shown = whereShown(quote.id, book);
  return {
    kind: kindOf(quote, book)?.name,
    speaker: quote.speaker ? book.speaker(quote.speaker) : undefined,
    place,
    /** Our paragraphs that quote it; if none does, the first one on the same paragraph of the paper. */
    told: shown.length > 0 ? shown : [{ text: place.short, address: addresses.paragraph(place.id) }],
    isShown: shown.length > 0,
    table: quote.table ? book.table(quote.table) : undefined,
    themes: quote.themes.map((id) => book.theme(id)),
    modes: quote.modes.map((id) => book.mode(id)),
    source: quote.source && book.reference(quote.source.reference),
    claims: bearings(quote.id, book.claims),
    previous: book.quotes[at - 1],
    next: book.quotes[at + 1],
  };
}

/** A claim that a quotation bears on, and how. */
export interface Bearing {
  claim: Claim;
  stance: 'supports' | 'complicates';
}

/** The claims that name a quotation as evidence, in the ledger’s order. */
export function bearings(quote: string, claims: readonly Claim[]): Bearing[] {
  const names = (items: Claim['for']) => items.some((item) => 'quote' in item && item.quote === quote);
  return claims.flatMap((claim): Bearing[] => {
    if (names(claim.for)) return [{ claim, stance: 'supports' }];
    return names(claim.complicates) ? [{ claim, stance: 'complicates' }] : [];
  });
}
