import type { Book } from '../../schema/book.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Reading } from '../../schema/reading.ts';
import type { Evidence, Table } from '../../schema/table.ts';
import { addresses } from '../../domain/addresses.ts';
import { attribution } from '../../domain/attribution.ts';
import { quotationCitation } from '../../domain/citation.ts';
import { find } from '../../domain/find.ts';
import { keptParagraphs } from '../../domain/kept-paragraphs.ts';
import { noteText, printed } from '../../domain/values.ts';
import { opening, plainWords } from '../../domain/words.ts';
import type { Place } from '../exporter.ts';
import { said } from './html.ts';
import type { Block, PackPage } from './pack.ts';

/** A reading page: its headings, its paragraphs in plain words, its quotations; links where tables and drawings stand. */
export function readingPage(reading: Reading, book: Book, place: Place): PackPage {
  const paragraphs = new Map(keptParagraphs(book).map((paragraph) => [paragraph.id, paragraph]));
  const parts = /^##+ (.+)$|<P id="([^"]+)"|<Quote id="([^"]+)"|<Table id="([^"]+)"/gm;
  const body = [...reading.body.matchAll(parts)].flatMap(([, heading, passage, quote, table]): Block[] => {
    if (heading) return [{ kind: 'heading', text: heading.replace(/<[^>]*>|\*/g, '') }];
    if (quote) return [quotation(find(book.quotes, quote, 'quotation'), book, place)];
    if (table) {
      const { id, number, title } = find(book.evidence, table, 'table');
      return [said({ text: `${number}: ${title}`, url: place(addresses.table(id)) })];
    }
    const paragraph = paragraphs.get(passage ?? '');
    if (!paragraph) return [];
    return [said(`${paragraph.text} (`, { text: paragraph.place, url: place(paragraph.address) }, ')')];
  });
  return page(`reading-${reading.id}`, reading.title, place(addresses.reading(reading.id)), [
    said(reading.question),
    said(reading.summary),
    ...body,
  ]);
}

/** A table with its values as printed, its notes and where it is from; a figure with what is known of it. */
export function evidencePage(item: Evidence, book: Book, place: Place): PackPage {
  const title = `${item.number}: ${item.title}`;
  const body =
    item.kind === 'table'
      ? [
          asBlock(item),
          ...item.notes.map(({ id, text }) => said(`${id} ${noteText(text, book.quotes)}`)),
          said(`Source: ${item.source}`),
        ]
      : [said(item.missing)];
  return page(`table-${item.id}`, title, place(addresses.table(item.id)), [said(item.shows), ...body]);
}

/** A quotation with who says it, what it shows, and how it is cited. */
export function quotePage(quote: Quote, book: Book, place: Place): PackPage {
  return page(`quote-${quote.id}`, `“${opening(plainWords(quote), 60)}”`, place(addresses.quote(quote.id)), [
    quotation(quote, book, place),
    said(quote.gloss),
    said(quote.context),
    said(`${quotationCitation(quote, book)}.`),
  ]);
}

function quotation(quote: Quote, book: Book, place: Place): Block {
  const who = attribution(quote, book.references, book.speakers);
  return { kind: 'quotation', words: plainWords(quote), who, url: place(addresses.quote(quote.id)) };
}

function asBlock({ number, title, head = '', columns, rows }: Table): Block {
  return {
    kind: 'table',
    caption: `${number}: ${title}`,
    head: [head, ...columns.map(({ label }) => label)],
    rows: rows.map(({ label, values }) => [
      label,
      ...columns.map((column, index) => printed(values[index] ?? null, column)),
    ]),
  };
}

const page = (id: string, title: string, url: string, body: Block[]): PackPage => ({
  kind: 'page',
  id,
  title,
  url,
  body,
});
