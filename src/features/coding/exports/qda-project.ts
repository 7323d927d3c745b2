import type { Book } from '../../../book/schema/book.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import { addresses } from '../../../book/addresses.ts';
import { attribution } from '../../../book/words/attribution.ts';
import { locate } from '../../../book/locator.ts';
import { kindOf, sideName, sideOf } from '../../../book/sides.ts';
import { opening, plainWords } from '../../../book/words/words.ts';
import { codesXml, qdaGuid } from './codebook-xml.ts';
import type { Place, Publisher } from '../../../site/exporter.ts';
import { lines, tag, text, xmlFile } from '../../../lib/xml.ts';

/**
 * The files of a REFI-QDA project (.qdpx), version 1.0: every quotation a text of its own, which holds its words and
 * nothing else, coded with its themes. Who says it, where and of what kind are the text’s variables.
 * @see https://www.qdasoftware.org/
 */
export function qdaProject(book: Book, maker: Publisher): Map<string, string> {
  return new Map([
    ['project.qde', projectXml(book, maker)],
    ...book.quotes.map(
      (quote) => [`sources/${sourceGuid(quote, book)}.txt`, passages(quote).join('\n')] as const,
    ),
  ]);
}

function projectXml(book: Book, { name, edition, place }: Publisher): string {
  const user = qdaGuid('user/maker', book);
  const made = { creatingUser: user, creationDateTime: `${edition}T00:00:00Z` };
  return xmlFile(
    tag(
      'Project',
      {
        xmlns: 'urn:QDA-XML:project:1.0',
        name: `Quotations of ${book.paper.short}`,
        origin: place('/'),
        creatingUserGUID: user,
        creationDateTime: made.creationDateTime,
      },
      lines(
        tag('Users', {}, tag('User', { guid: user, name })),
        tag('CodeBook', {}, tag('Codes', {}, `\n${codesXml(book)}\n`)),
        tag('Variables', {}, lines(...variables.map((variable) => variableXml(variable.name, book)))),
        tag('Sources', {}, lines(...book.quotes.map((quote) => sourceXml(quote, book, place, made)))),
        tag(
          'Description',
          {},
          text(`Every text is one quotation of ${book.paper.short}, and holds nothing else of it.`),
        ),
      ),
    ),
  );
}

type Made = Readonly<Record<'creatingUser' | 'creationDateTime', string>>;

function sourceXml(quote: Quote, book: Book, place: Place, made: Made): string {
  const guid = sourceGuid(quote, book);
  return tag(
    'TextSource',
    { guid, name: sourceName(quote), plainTextPath: `internal://${guid}.txt`, ...made },
    lines(
      tag('Description', {}, text(quote.gloss)),
      ...selections(quote).map((span, index) => selectionXml(quote, span, index, book, made)),
      ...variables.map((variable) => {
        const value = variable.of(quote, book, place);
        return value === undefined ? '' : valueXml(variable.name, value, book);
      }),
    ),
  );
}

/** Two quotations may begin with the same words, and programs want names that differ: the id is behind them. */
const sourceName = (quote: Quote) => `${opening(plainWords(quote))} (${quote.id})`;

function selectionXml(quote: Quote, span: Span, index: number, book: Book, made: Made): string {
  const name = `selection/${quote.id}/${index + 1}`;
  return tag(
    'PlainTextSelection',
    { guid: qdaGuid(name, book), startPosition: span.start, endPosition: span.end, ...made },
    ...quote.themes.map((theme) =>
      tag(
        'Coding',
        { guid: qdaGuid(`coding/${quote.id}/${index + 1}/${theme}`, book), ...made },
        tag('CodeRef', { targetGUID: qdaGuid(theme, book) }),
      ),
    ),
  );
}

interface Span {
  start: number;
  end: number;
}

/** Where the passages are in their text: in Unicode code points, the end not included, a line end between two. */
function selections(quote: Quote): Span[] {
  let start = 0;
  return passages(quote).map((passage) => {
    const span = { start, end: start + [...passage].length };
    start = span.end + 1;
    return span;
  });
}

const passages = (quote: Quote) => quote.words.map((passage) => passage.replaceAll('*', ''));

/** What is known of each quotation; left out where the paper does not say. */
const variables: readonly {
  name: string;
  of: (quote: Quote, book: Book, place: Place) => string | undefined;
}[] = [
  { name: 'Who says it', of: (quote, book) => attribution(quote, book) || undefined },
  { name: 'Kind', of: (quote, book) => kindOf(quote, book)?.name },
  {
    name: 'Side',
    of: (quote, book) => sideName(sideOf(quote, book), book),
  },
  {
    name: 'Speaker',
    of: ({ speaker }, book) => speaker && book.speaker(speaker).name,
  },
  { name: 'Place in the paper', of: (quote, { paper }) => locate(paper, quote.paragraph).full },
  { name: 'Page', of: (quote, _book, place) => place(addresses.quote(quote.id)) },
];

const variableXml = (name: string, book: Book) =>
  tag('Variable', { guid: qdaGuid(`variable/${name}`, book), name, typeOfVariable: 'Text' });

const valueXml = (name: string, value: string, book: Book) =>
  tag(
    'VariableValue',
    {},
    tag('VariableRef', { targetGUID: qdaGuid(`variable/${name}`, book) }),
    tag('TextValue', {}, text(value)),
  );

const sourceGuid = (quote: Quote, book: Book) => qdaGuid(`source/${quote.id}`, book);
