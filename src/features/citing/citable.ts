import type { Book } from '../../book/schema/book.ts';
import { passagesOf } from '../../book/passages.ts';
import type { CitationKind } from '../../book/schema/citation.ts';
import type { Claim } from '../../book/schema/evidence/claim.ts';
import type { Concept } from '../../book/schema/concept.ts';
import type { Paper } from '../../book/schema/paper.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import type { Reading } from '../../book/schema/reading.ts';
import type { Evidence } from '../../book/schema/evidence/table.ts';
import type { PageKindsWith } from '../../site/page-kinds.ts';
import { addresses } from '../../book/addresses.ts';
import { attribution, namesSpeakers } from '../../book/words/attribution.ts';
import { kindOf } from '../../book/sides.ts';
import { isOfPaper, locate } from '../../book/locator.ts';
import { authorDate } from '../../book/words/names.ts';
import { paperAddress } from '../../book/words/paper-line.ts';
import { type Picture, pictures } from '../pictures/index.ts';
import { opening, plainWords } from '../../book/words/words.ts';

/** Something that can be cited, before it is put into any style. */
export interface Citable {
  kind: CitationKind;
  /** Root-relative, with its fragment where it is a part of a page. */
  address: string;
  /** What it is called here. */
  title: string;
  /** What it says, in a sentence or two, where it is ours. */
  summary?: string;
  /** Who is quoted, where that is not the author of what is cited: “Plotholder”. */
  speaker?: string;
  /** Where in the work it is: “‘Who turns the tap’, paragraph 1”, “Table 3”. */
  locator?: string;
}

/** A page with those parts of it that are cited by themselves, by their fragments. */
export interface CitablePage extends Citable {
  pieces: Map<string, Citable>;
}

/**
 * Every page that can be cited, and the paper: a quotation’s page stands for the quotation and a table’s for the table,
 * because that is what its readers cite; any other is a page of ours.
 */
export function citablePages(book: Book): CitablePage[] {
  const shown = new Map(
    Object.values(shownOn).flatMap((make) => make(book).map((one) => [one.address, one] as const)),
  );
  const pieces = new Map(Object.values(piecesOf).flatMap((make) => make(book)));
  return [
    ...pictures(book).map((picture) => ({
      ...(shown.get(picture.path) ?? citablePage(picture)),
      pieces: pieces.get(picture.path) ?? new Map(),
    })),
    { ...citablePaper(book), pieces: new Map() },
  ];
}

/** The paper that the book is about. */
export function citablePaper({ paper }: Pick<Book, 'paper'>): Citable {
  return { kind: 'paper', address: paperAddress(paper), title: paper.csl.title };
}

/** A quotation: someone quoted in the paper, at a section and paragraph of it. */
export function citableQuotation(quote: Quote, book: Book): Citable {
  const table = quote.table ? `, note to ${book.table(quote.table).number}` : '';
  const speaker = speakerOf(quote, book);
  return {
    kind: 'quotation',
    address: addresses.quote(quote.id),
    title: `“${opening(plainWords(quote), 50)}”`,
    ...(speaker && { speaker }),
    locator: `${locate(book.paper, quote.paragraph).full}${table}`,
  };
}

/** A table or figure: the paper’s, as it is shown here. */
export function citableTable({ kind, id, number, title }: Evidence): Citable {
  return { kind, address: addresses.table(id), title: `${number}: ${title}`, locator: number };
}

function citablePage(picture: Picture): Citable {
  const { title, summary } = picture.kind === 'title' ? picture : { title: picture.who, summary: '' };
  return { kind: 'page', address: picture.path, title, summary };
}

/** By the kind of page: what is cited in the place of such pages. */
const shownOn: Record<PageKindsWith<'citation', Exclude<CitationKind, 'page'>>, (book: Book) => Citable[]> = {
  quote: (book) => book.quotes.map((quote) => citableQuotation(quote, book)),
  table: (book) => book.evidence.map(citableTable),
};

/** By the kind of page: the parts of such pages that are cited by themselves, by the page’s address. */
const piecesOf: Record<
  PageKindsWith<'pieces', CitationKind>,
  (book: Book) => [address: string, pieces: Map<string, Citable>][]
> = {
  reading: ({ readings, paper }) =>
    readings.map((reading) => [
      addresses.reading(reading.id),
      new Map(paragraphsOf(reading).map((id) => [id, citableParagraph(id, reading, paper)])),
    ]),
  claims: ({ claims }) => [
    [addresses.claims, new Map(claims.map((claim) => [claim.id, citableClaim(claim)]))],
  ],
  glossary: ({ concepts }) => [
    [addresses.glossary, new Map(concepts.map((concept) => [concept.id, citableConcept(concept)]))],
  ],
};

/** Ids of the paragraphs of a page, in its order. */
const paragraphsOf = ({ body }: Reading) => passagesOf(body).paragraphs.flatMap(({ id }) => id ?? []);

const citableParagraph = (id: string, { id: page, title, summary }: Reading, paper: Paper): Citable => ({
  kind: 'paragraph',
  address: `${addresses.reading(page)}#${id}`,
  title,
  summary,
  locator: `paragraph ${paragraphName(id, paper)}`,
});

/** A paragraph of ours as the margin calls it, “Water 1”: its letter is in its address alone. A page of our own has numbers. */
function paragraphName(id: string, paper: Paper): string {
  return isOfPaper(paper, id) ? locate(paper, id).short : id.slice(id.lastIndexOf('-') + 1);
}

/** A claim, by its fragment on the page of claims. */
export const citableClaim = ({ id, claim, explains }: Claim): Citable => ({
  kind: 'claim',
  address: addresses.claim(id),
  // A title has no full stop of its own: styles put theirs.
  title: claim.replace(/\.$/, ''),
  summary: explains,
});

const citableConcept = ({ id, term, summary }: Concept): Citable => ({
  kind: 'concept',
  address: addresses.concept(id),
  title: term,
  summary,
});

/** Who is quoted: the work with its place, the role as printed, or that no speaker is named where others are. */
function speakerOf(quote: Quote, book: Book): string {
  const { source, printed, speaker } = quote;
  if (source) {
    const work = (id: string, place?: string) =>
      [authorDate(book.reference(id).csl), place].filter(Boolean).join(', ');
    const line = work(source.reference, source.at);
    return source.via ? `${line}, quoted in ${work(source.via, source.viaAt)}` : line;
  }
  const isKnown = printed ?? speaker ?? kindOf(quote, book)?.unnamed;
  if (isKnown) return attribution(quote, book);
  return namesSpeakers(book) ? 'Speaker not named' : '';
}
