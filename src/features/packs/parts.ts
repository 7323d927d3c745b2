import { asCalled } from '../../book/words/called.ts';
import { whatIsTheirs } from '../../book/words/whose.ts';
import type { Book } from '../../book/schema/book.ts';
import { addresses } from '../../book/addresses.ts';
import { paperLine } from '../../book/words/paper-line.ts';
import { ris } from '../citing/index.ts';
import type { Publisher } from '../../site/exporter.ts';
import { said } from './formats/html.ts';
import { lectureParts } from './lecture-parts.ts';
import type { PackPage } from './pack.ts';
import type { PackParts } from './pack-parts.ts';
import { evidencePage, quotePage, readingPage } from './page-parts.ts';
import { packQuestions } from './question-parts.ts';

/** Takes the parts of packs out of the Book. */
export function packParts(book: Book, publisher: Publisher): PackParts {
  const { name, language, licence, place } = publisher;
  const lectures = lectureParts(book, place);
  const further = new Set(lectures.flatMap(({ further }) => further));
  return {
    site: name,
    summary: book.page('about').summary,
    language,
    licence: licence.href,
    about: about(book, publisher),
    lectures,
    readings: book.readings.map((reading) => readingPage(reading, book, place)),
    tables: book.evidence.map((item) => evidencePage(item, book, place)),
    quotes: book.quotes.map((quote) => ({
      theme: quote.themes[0] ?? '',
      page: quotePage(quote, book, place),
    })),
    themes: book.themes.map(({ id, name }) => ({ id, name })),
    questions: packQuestions(book, place),
    paper: ris([book.paper.csl]),
    records: Object.fromEntries(
      book.references.filter(({ id }) => further.has(id)).map(({ id, csl }) => [id, ris([csl])]),
    ),
  };
}

function about(book: Book, { name, licence, place }: Publisher): PackPage {
  const { line, href } = paperLine(book.paper);
  const theirs = whatIsTheirs(book, ['tables']);
  return {
    kind: 'page',
    id: 'about-this-pack',
    title: 'About this pack',
    url: place(addresses.about),
    body: [
      said(book.page('about').summary),
      said(`${asCalled(book.site, 'The paper')}: `, href ? { text: line, url: href } : line),
      said(
        `What is said here in words of ${name}’s own may be used under `,
        { text: licence.name, url: licence.href },
        theirs ? `. ${theirs}.` : '.',
      ),
      said('Links lead to ', { text: name, url: place(addresses.home) }, ', where everything can be read.'),
    ],
  };
}
