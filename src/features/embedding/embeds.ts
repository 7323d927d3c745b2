import type { Book } from '../../book/schema/book.ts';
import type { Drawing } from '../../book/schema/drawing.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import type { Table } from '../../book/schema/evidence/table.ts';
import { passagesOf } from '../../book/passages.ts';
import { addresses } from '../../book/addresses.ts';
import { quotationCitation } from '../../book/words/citation.ts';
import { type Size, diagramSize, quotationSize, tableSize } from './embed-sizes.ts';
import { opening, plainWords } from '../../book/words/words.ts';

/** One thing that another site’s page may show in a frame. */
export interface Embed {
  /** The folder below `/embed/` that it is in. */
  kind: 'quote' | 'table' | 'diagram';
  id: string;
  /** What it is, which names the frame too: “Table 1: Ways of sharing”. */
  title: string;
  /** A sentence or two on it. */
  summary: string;
  /** How it is cited in a line. */
  cited: string;
  /** Root-relative address of the page that shows it in its place. */
  home: string;
  /** A frame in which nothing of it is cut off. */
  size: Size;
}

/** Everything in the Book that can be shown in a frame. A figure of which only the caption is known is not among it. */
export function embeds(book: Book): Embed[] {
  return [
    ...book.quotes.map((quote) => quotation(quote, book)),
    ...book.evidence.filter((item) => item.kind === 'table').map((item) => table(item, book)),
    ...book.diagrams.map((drawing) => diagram(drawing, book)),
  ];
}

/**
 * The HTML that shows it on a page elsewhere: as wide as the column that it is in, since on a phone that is narrower
 * than the piece. All of it in attributes: a host whose policy forbids inline styles drops those, and reports them.
 * @param source absolute address of the page made for the frame
 */
export function frameOf({ title, size: { height } }: Embed, source: string): string {
  return (
    `<iframe src="${source}" title="${inHtml(title)}" width="100%" height="${height}"` +
    ' loading="lazy" frameborder="0"></iframe>'
  );
}

/** Words as HTML has them, in a text or between double quotation marks. */
export const inHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The file below /data/ that says how to embed it, without its ending. */
export const answerFile = ({ kind, id }: { kind: string; id: string }): string => `oembed/${kind}/${id}`;

const quotation = (quote: Quote, book: Book): Embed => ({
  kind: 'quote',
  id: quote.id,
  title: `“${opening(plainWords(quote), 50)}”`,
  summary: quote.gloss,
  cited: quotationCitation(quote, book),
  home: addresses.quote(quote.id),
  size: quotationSize(quote, quotationCitation(quote, book)),
});

const table = (item: Table, { paper }: Book): Embed => ({
  kind: 'table',
  id: item.id,
  title: `${item.number}: ${item.title}`,
  summary: item.shows,
  cited: `${paper.short}, ${item.number}`,
  home: addresses.table(item.id),
  size: tableSize(item),
});

const diagram = (drawing: Drawing, book: Book): Embed => ({
  kind: 'diagram',
  id: drawing.id,
  title: drawing.title,
  summary: drawing.description,
  cited: `Drawn for this companion to ${book.paper.short}`,
  home: whereDrawn(drawing.id, book),
  size: diagramSize(drawing),
});

/** The page of the argument that a diagram is on; what no section draws is where the whole argument is. */
function whereDrawn(id: string, { readings }: Book): string {
  const reading = readings.find(({ body }) => passagesOf(body).diagrams.some((shown) => shown.id === id));
  return `${reading ? addresses.reading(reading.id) : addresses.read}#diagram-${id}`;
}
