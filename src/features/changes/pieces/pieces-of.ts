import { addresses } from '../../../book/addresses.ts';
import { factsAbout } from '../../../book/facts.ts';
import { onceFor } from '../../../lib/once.ts';
import { authorDate } from '../../../book/words/names.ts';
import { opening } from '../../../book/words/words.ts';
import { passageName } from '../../../book/words/passage-name.ts';
import type { Book } from '../../../book/schema/book.ts';
import type { Evidence } from '../../../book/schema/evidence/table.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import type { Block } from '../../../book/text/block.ts';
import { plainLines } from '../../../book/text/plain.ts';
import { blocksIn } from '../../../book/text/read.ts';
import { type Piece, piece } from './piece.ts';
import { quoteHash, tableHash } from '../../../book/taken.ts';
import { pagePieces } from './pages.ts';
import { teachingPieces } from './teaching.ts';

/** Every piece of a Book, in its order: what an edition consists of for those who cite it. */
export const piecesOf = onceFor((book: Book): Piece[] =>
  allOf(book).filter(({ words, taken }) => words || taken),
);

const allOf = (book: Book): Piece[] => [
  ...book.readings.flatMap(({ id, title, question, summary, body }) =>
    readingPieces({ id, head: [title, question, summary], title }, blocksIn(body, book), book),
  ),
  ...pagePieces(book),
  ...book.quotes.map((quote) => quotationPiece(quote)),
  ...book.themes.map(({ id, name, definition, apply, avoid, clear, borderline }) =>
    piece('theme', addresses.theme(id), name, [name, definition, apply, avoid, clear.why, borderline.why]),
  ),
  ...book.claims.map((claim) =>
    piece('claim', addresses.claim(claim.id), opening(claim.claim, 80), [
      claim.claim,
      claim.explains,
      ...[...claim.for, ...claim.complicates].map(({ says }) => says),
    ]),
  ),
  ...book.evidence.map(tablePiece),
  ...instrumentPieces(book),
  ...book.modes.map(({ id, name, plain, summary, body }) =>
    piece('mode', addresses.mode(id), name, [name, plain, summary, ...plainLines(blocksIn(body, book))]),
  ),
  ...book.concepts.map(({ id, term, abbreviation, summary, body }) =>
    piece('term', addresses.concept(id), term, [
      abbreviation ? `${term} (${abbreviation})` : term,
      summary,
      ...plainLines(blocksIn(body, book)),
      ...factsAbout(id, book.facts).map(({ says }) => says),
    ]),
  ),
  ...book.references.map(({ id, remark, csl }) =>
    piece('reference', addresses.reference(id), authorDate(csl), [remark]),
  ),
  ...teachingPieces(book),
];

/** What is said on a reading page outside its paragraphs, and each of those. */
function readingPieces(
  { id, head, title }: { id: string; head: string[]; title: string },
  blocks: readonly Block[],
  book: Book,
): Piece[] {
  const passages = blocks.filter((block) => block.kind === 'passage');
  const loose = blocks.filter((block) => block.kind !== 'passage');
  return [
    piece('page', addresses.reading(id), title, [...head, ...plainLines(loose)]),
    ...passages.map((passage) =>
      piece(
        'passage',
        `${addresses.reading(id)}#${passage.id}`,
        passageName(passage.id, book).exact,
        plainLines(passage.blocks),
      ),
    ),
  ];
}

function quotationPiece(quote: Quote): Piece {
  const { id, gloss, context, translation, themes } = quote;
  const words = [
    gloss,
    context,
    translation && !translation.by && translation.words,
    themes.length > 0 && `Coded: ${themes.join(', ')}.`,
  ];
  return { ...piece('quotation', addresses.quote(id), `“${id}”`, words), taken: quoteHash(quote) };
}

function tablePiece(evidence: Evidence): Piece {
  const { id, number, shows, remarks } = evidence;
  const figure =
    evidence.kind === 'figure' ? [evidence.missing, ...evidence.known.map(({ says }) => says)] : [];
  return {
    ...piece('table', addresses.table(id), number, [shows, ...remarks, ...figure]),
    taken: tableHash(evidence),
  };
}

/** What is said of the instruments that a row of a table names: they are shown together, and have the row’s address. */
function instrumentPieces({ instruments, evidence }: Book): Piece[] {
  const rows = Map.groupBy(instruments, ({ row }) => addresses.row(row.table, row.row));
  return [...rows].map(([address, named]) => {
    const [{ row } = { row: { table: '', row: '' } }] = named;
    const table = evidence.find(({ id }) => id === row.table);
    const label = table?.kind === 'table' ? table.rows.find(({ id }) => id === row.row)?.label : undefined;
    return piece(
      'instrument',
      address,
      opening(label ?? row.row, 50),
      named.flatMap(({ name, summary, date, modes }) => [
        summary && `${name}: ${summary}`,
        date && `${date.year}: ${date.what}`,
        ...modes.map(({ note }) => note),
      ]),
    );
  });
}
