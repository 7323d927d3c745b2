import type { Book } from '../schema/book.ts';
import type { Claim } from '../schema/claim.ts';
import type { Quote } from '../schema/quote.ts';
import type { Evidence } from '../schema/table.ts';
import { addresses } from './addresses.ts';
import { attribution } from './attribution.ts';
import { quotationCitation } from './citation.ts';
import type { KeptItem } from './kept-item.ts';
import { keptParagraphs } from './kept-paragraphs.ts';
import { locate } from './locator.ts';
import { opening, plainWords } from './words.ts';

/** Everything in the Book that can be kept. */
export function keptItems(book: Book): KeptItem[] {
  return [
    ...book.quotes.map((quote) => keptQuote(quote, book)),
    ...book.evidence.map((item) => keptTable(item, book)),
    ...book.claims.map((claim) => keptClaim(claim, book)),
    ...keptParagraphs(book),
  ];
}

function keptQuote(quote: Quote, book: Book): KeptItem {
  return {
    kind: 'quote',
    id: quote.id,
    title: `“${opening(plainWords(quote), 50)}”`,
    text: `“${plainWords(quote)}”`,
    who: attribution(quote, book),
    place: locate(book.paper, quote.paragraph).short,
    address: addresses.quote(quote.id),
    citation: quotationCitation(quote, book),
    ours: false,
  };
}

function keptTable({ id, number, title, shows, paragraph }: Evidence, { paper }: Book): KeptItem {
  const { short, full } = locate(paper, paragraph);
  return {
    kind: 'table',
    id,
    title: `${number}: ${title}`,
    text: shows,
    place: short,
    address: addresses.table(id),
    citation: `${paper.short}, ${number}, ‘${title}’, first referred to in ${full}`,
    ours: false,
  };
}

function keptClaim({ id, claim, explains, paragraphs }: Claim, { paper }: Book): KeptItem {
  const places = paragraphs.map((paragraph) => locate(paper, paragraph));
  return {
    kind: 'claim',
    id,
    title: claim,
    text: explains,
    place: places.map(({ short }) => short).join(', '),
    address: addresses.claim(id),
    citation: `A claim of ${paper.short} in a companion’s words, resting on ${places.map(({ full }) => full).join('; ')}`,
    ours: true,
  };
}
