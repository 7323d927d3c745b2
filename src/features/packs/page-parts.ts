import { foreignOf } from '../../book/words/language.ts';
import type { Book } from '../../book/schema/book.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import type { Reading } from '../../book/schema/reading.ts';
import type { Evidence, Table } from '../../book/schema/evidence/table.ts';
import { passagesOf } from '../../book/passages.ts';
import { addresses } from '../../book/addresses.ts';
import { attribution } from '../../book/words/attribution.ts';
import { quotationCitation } from '../../book/words/citation.ts';
import { passageWords } from '../notebook/index.ts';
import { passageName } from '../../book/words/passage-name.ts';
import { type Node, attribute } from '../../book/mdx.ts';
import { locate } from '../../book/locator.ts';
import { noteText, printed } from '../../book/figures/values.ts';
import { opening, plainWords } from '../../book/words/words.ts';
import type { Place } from '../../site/exporter.ts';
import { said } from './formats/html.ts';
import type { Block, PackPage } from './pack.ts';

/** A reading page: its headings, its paragraphs in plain words, its quotations; links where tables are. */
export function readingPage(reading: Reading, book: Book, place: Place): PackPage {
  return page(`reading-${reading.id}`, reading.title, place(addresses.reading(reading.id)), [
    said(reading.question),
    said(reading.summary),
    ...blocksOf(passagesOf(reading.body).root, book, place),
  ]);
}

/** What a part of a page becomes; what says nothing in a pack is looked into, and passed over itself. */
function blocksOf(node: Node, book: Book, place: Place): Block[] {
  const id = attribute(node, 'id') ?? '';
  if (node.type === 'heading' && (node.depth ?? 1) > 1)
    return [{ kind: 'heading', text: passageWords([node], book) }];
  switch (node.name) {
    case 'P':
      return passageBlocks(id, node.children ?? [], book, place);
    case 'Quote':
      return [quotation(book.quotation(id), book, place)];
    case 'Table': {
      const { number, title } = book.table(id);
      return [said({ text: `${number}: ${title}`, url: place(addresses.table(id)) })];
    }
    default:
      return (node.children ?? []).flatMap((child) => blocksOf(child, book, place));
  }
}

/** One of our paragraphs, with the lists in it and its locator after its last word. */
function passageBlocks(passage: string, nodes: readonly Node[], book: Book, place: Place): Block[] {
  const words = nodes
    .map((node): Block => {
      if (node.type !== 'list') return said(passageWords([node], book));
      const items = (node.children ?? []).map((item) => [passageWords([item], book)]);
      return { kind: 'list', ordered: node.ordered ?? false, items };
    })
    .filter((block) => block.kind !== 'text' || block.runs.some((run) => run !== ''));
  if (words.length === 0) return [];
  const where = { text: passageName(passage, book).exact, url: place(addresses.paragraph(passage)) };
  const last = words.at(-1);
  return last?.kind === 'text'
    ? [...words.slice(0, -1), said(...last.runs, ' (', where, ')')]
    : [...words, said('(', where, ')')];
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
  const who = attribution(quote, book) || locate(book.paper, quote.paragraph).full;
  return {
    kind: 'quotation',
    words: plainWords(quote),
    ...foreignOf(quote),
    who,
    url: place(addresses.quote(quote.id)),
  };
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
