import type { Book } from '../../book/schema/book.ts';
import type { Claim } from '../../book/schema/evidence/claim.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import type { Evidence } from '../../book/schema/evidence/table.ts';
import { addresses } from '../../book/addresses.ts';
import { attribution } from '../../book/words/attribution.ts';
import { quotationCitation } from '../../book/words/citation.ts';
import type { KeptItem } from './item.ts';
import { keptParagraphs } from './paragraphs.ts';
import { foreignOf } from '../../book/words/language.ts';
import { locate } from '../../book/locator.ts';
import { opening, plainWords } from '../../book/words/words.ts';

/**
 * Everything in the Book that can be kept.
 * @param site the site’s name, by which what is ours is cited
 */
export function keptItems(book: Book, site: string): KeptItem[] {
  return [
    ...book.quotes.map((quote) => keptQuote(quote, book)),
    ...book.evidence.map((item) => keptTable(item, book)),
    ...book.claims.map((claim) => keptClaim(claim, book, site)),
    ...keptParagraphs(book, site),
  ];
}

function keptQuote(quote: Quote, book: Book): KeptItem {
  return {
    kind: 'quote',
    id: quote.id,
    title: `“${opening(plainWords(quote), 50)}”`,
    text: `“${plainWords(quote)}”`,
    ...foreignOf(quote),
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

function keptClaim({ id, claim, explains, paragraphs }: Claim, { paper }: Book, site: string): KeptItem {
  const places = paragraphs.map((paragraph) => locate(paper, paragraph));
  return {
    kind: 'claim',
    id,
    title: claim,
    text: explains,
    place: places.map(({ short }) => short).join(', '),
    address: addresses.claim(id),
    citation: `A claim of ${paper.short} in the words of ${site}, resting on ${places.map(({ full }) => full).join('; ')}`,
    ours: true,
  };
}
