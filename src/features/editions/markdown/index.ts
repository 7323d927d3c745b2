import { whatIsTheirs } from '../../../book/words/whose.ts';
import type { Book } from '../../../book/schema/book.ts';
import type { Reading } from '../../../book/schema/reading.ts';
import { addresses } from '../../../book/addresses.ts';
import { factsAbout } from '../../../book/facts.ts';
import { locate } from '../../../book/locator.ts';
import { blocksIn } from '../../../book/text/read.ts';
import { paperAddress, paperLine } from '../../../book/words/paper-line.ts';
import type { Place } from '../../../site/exporter.ts';
import { bibliographyLine, claimPart, lecturePart, modePart, questionsPart } from './parts.ts';
import { type Writer, heading, link, markdownOf, plain, prose, quotation, table, texts } from './write.ts';
import { day } from '../../../lib/day.ts';

/**
 * The whole companion as one text in CommonMark, with pipe tables, for readers who want plain text. Made from the same
 * passages as the pages.
 * @param pictureOf the whole address of an image’s file, by the image’s id
 */
export function markdownEdition(book: Book, place: Place, pictureOf: (image: string) => string): string {
  const writer: Writer = { book, place, pictureOf, deeper: 1 };
  const [beside, argument] = [true, false].map((apart) =>
    book.readings.filter((reading) => !isOfArgument(reading) === apart),
  );
  const parts: [title: string, texts: readonly string[]][] = [
    ['The argument', (argument ?? []).map((reading) => readingPart(reading, writer))],
    ['Background', (beside ?? []).map((reading) => readingPart(reading, writer))],
    ['Modes', book.modes.map((mode) => modePart(mode, writer))],
    ['Tables', book.evidence.map((item) => evidencePart(item, writer))],
    ['Claims', book.claims.map((claim) => claimPart(claim, writer))],
    ['Quotations', book.quotes.map((quote) => quotePart(quote, writer))],
    [
      'Themes',
      book.themes.map(({ name, definition, apply, avoid }) =>
        texts(heading(3, plain(name)), prose(definition), prose(`Apply: ${apply}`), prose(`Avoid: ${avoid}`)),
      ),
    ],
    [
      'Glossary',
      book.concepts.map(({ id, term, abbreviation, summary, body }) =>
        texts(
          heading(3, plain(abbreviation ? `${term} (${abbreviation})` : term)),
          prose(summary),
          markdownOf(blocksIn(body, book), { ...writer, deeper: 2 }),
          ...factsAbout(id, book.facts).map(({ says }) => prose(says)),
        ),
      ),
    ],
    ['Sessions', book.lectures.map((lecture) => lecturePart(lecture, writer))],
    ['References', book.references.length > 0 ? [book.references.map(bibliographyLine).join('\n')] : []],
  ];
  const whole = parts
    .filter(([, written]) => written.length > 0)
    .map(([title, written]) => texts(heading(2, title), ...written));
  return `${texts(front(writer), ...whole)}\n`;
}

function front({ book, place }: Writer): string {
  const { site, paper, pages } = book;
  const summary = pages.find(({ id }) => id === 'home')?.summary;
  const address = paperAddress(paper);
  const { line } = paperLine(paper);
  const theirs = whatIsTheirs(book, ['table values', 'captions', 'notes']);
  return texts(
    heading(1, plain(site.title)),
    summary && prose(summary),
    `The edition of ${day(site.edition)}, as plain text. The site: ${link(plain(site.title), place(addresses.home))}.`,
    `On ${address ? link(plain(line), address) : plain(line)}. ${theirs ? `${theirs}, quoted with their places. ` : ''}Our own text is under ${link(plain(site.licence.name), site.licence.href)}.`,
  );
}

const isOfArgument = ({ section }: Reading) => section !== undefined;

function readingPart({ id, title, question, body }: Reading, writer: Writer): string {
  return texts(
    heading(3, plain(title)),
    prose(question),
    markdownOf(blocksIn(body, writer.book), { ...writer, deeper: 2 }),
    questionsPart(id, writer),
  );
}

function evidencePart(item: Book['evidence'][number], { book }: Writer): string {
  const known =
    item.kind === 'table'
      ? [table(item, book)]
      : [prose(item.missing), ...item.known.map(({ says }) => prose(says))];
  return texts(
    heading(3, plain(`${item.number}: ${item.title}`)),
    prose(item.shows),
    ...known,
    ...item.remarks.map((remark) => `> **Our note:** ${plain(remark)}`),
  );
}

function quotePart(quote: Book['quotes'][number], writer: Writer): string {
  const { book } = writer;
  const themes = quote.themes.map((id) => book.themes.find((theme) => theme.id === id)?.name ?? id);
  return texts(
    heading(3, plain(`${locate(book.paper, quote.paragraph).short}: ${quote.id}`)),
    quotation(quote, writer),
    prose(quote.gloss),
    prose(quote.context),
    themes.length > 0 && prose(`Themes: ${themes.join(', ')}.`),
  );
}
