import type { Book } from '../../book/schema/book.ts';
import type { Claim, EvidenceItem } from '../../book/schema/evidence/claim.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import type { Evidence } from '../../book/schema/evidence/table.ts';
import { addresses } from '../../book/addresses.ts';
import { columnOf, rowOf } from '../../book/figures/values.ts';
import { ordinalWord } from '../../lib/number-words.ts';
import { bearings } from './quotation-facts.ts';

/** A table (or figure) that bears on a quotation, and every reason why. */
export interface BearingTable {
  evidence: Evidence;
  address: string;
  why: Reason[];
}

/** A reason in words; it may end with a claim that is named above, in the list of those that the quotation bears on. */
export interface Reason {
  text: string;
  claim?: { text: string; address: string };
}

/** The tables that bear on a quotation: its own, one with a column for its speaker, those that share a claim with it. */
export function bearingTables(quote: Quote, book: Book): BearingTable[] {
  const claims = bearings(quote.id, book.claims).map(({ claim }) => claim);
  return book.evidence
    .map((evidence) => ({
      evidence,
      address: addresses.table(evidence.id),
      why: [
        ...(quote.table === evidence.id ? [{ text: 'Its words stand in the notes.' }] : []),
        ...ofSpeaker(quote, evidence, book),
        ...claims.flatMap((claim, index) =>
          ofClaim(claim, claims.length > 1 ? `the ${ordinalWord(index + 1)} claim` : 'the claim', evidence),
        ),
      ],
    }))
    .filter(({ why }) => why.length > 0);
}

function ofSpeaker(quote: Quote, evidence: Evidence, book: Book): Reason[] {
  const place = quote.speaker && book.speaker(quote.speaker).column;
  if (evidence.kind !== 'table' || !place || place.table !== evidence.id) return [];
  const { label } = columnOf(evidence, place.column);
  return [{ text: `Its column ‘${label}’ reports this speaker’s group.` }];
}

function ofClaim(claim: Claim, name: string, evidence: Evidence): Reason[] {
  const items = [...claim.for, ...claim.complicates].flatMap((item) =>
    'table' in item && item.table === evidence.id ? [item] : [],
  );
  if (items.length === 0) return [];
  const rows = [...new Set(items.flatMap((item) => rowNamed(item, evidence)))];
  const what = rows.length > 0 ? `Its ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(' and ')}` : 'It';
  const verb = rows.length > 1 ? 'bear' : 'bears';
  return [
    {
      text: `${what} ${verb} on`,
      claim: { text: `${name} above`, address: addresses.claim(claim.id) },
    },
  ];
}

function rowNamed(item: EvidenceItem, evidence: Evidence): string[] {
  if (evidence.kind !== 'table' || !('table' in item) || !item.row) return [];
  return [`‘${rowOf(evidence, item.row).label}’`];
}
