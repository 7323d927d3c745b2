import type { Book } from '../../book/schema/book.ts';
import type { Claim, EvidenceItem } from '../../book/schema/evidence/claim.ts';
import { addresses } from '../../book/addresses.ts';
import { attribution } from '../../book/words/attribution.ts';
import { locate } from '../../book/locator.ts';
import { authorDate } from '../../book/words/names.ts';
import { cell, rowOf } from '../../book/figures/values.ts';
import { plainWords } from '../../book/words/words.ts';

/** One piece of evidence with its words and its address. */
export interface EvidenceView {
  kind: 'Quotation' | 'Table' | 'Paragraph' | 'Work cited';
  name: string;
  address: string;
  /** A quotation's words or a cell's value. */
  shown?: string;
  says: string;
  ours: boolean;
}

/** A claim with its places and its evidence, ready to show. */
export function claimView(claim: Claim, book: Book) {
  return {
    ...claim,
    places: claim.paragraphs.map((id) => ({
      text: locate(book.paper, id).short,
      address: addresses.paragraph(id),
    })),
    for: claim.for.map((item) => evidenceView(item, book)),
    complicates: claim.complicates.map((item) => evidenceView(item, book)),
  };
}

export type ClaimView = ReturnType<typeof claimView>;

function evidenceView(item: EvidenceItem, book: Book): EvidenceView {
  const { says, ours } = item;
  if ('quote' in item) {
    const quote = book.quotation(item.quote);
    const name = attribution(quote, book) || locate(book.paper, quote.paragraph).short;
    return {
      kind: 'Quotation',
      name,
      address: addresses.quote(quote.id),
      shown: `“${plainWords(quote)}”`,
      says,
      ours,
    };
  }
  if ('paragraph' in item) {
    const { short, id } = locate(book.paper, item.paragraph);
    return { kind: 'Paragraph', name: short, address: addresses.paragraph(id), says, ours };
  }
  if ('reference' in item) {
    const { csl, id } = book.reference(item.reference);
    return { kind: 'Work cited', name: authorDate(csl), address: addresses.reference(id), says, ours };
  }
  const table = book.table(item.table);
  const address = item.row ? addresses.row(table.id, item.row) : addresses.table(table.id);
  const value =
    table.kind === 'table' && item.row && item.column ? { shown: cell(table, item.row, item.column) } : {};
  const row = table.kind === 'table' && item.row ? rowOf(table, item.row).label : undefined;
  return {
    kind: 'Table',
    name: row ? `${table.number}, ${row}` : table.number,
    address,
    ...value,
    says,
    ours,
  };
}
