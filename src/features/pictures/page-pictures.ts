import type { Book } from '../../book/schema/book.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import type { EntryKind } from '../../site/page-kind.ts';
import { pagesOf } from '../../site/built-pages.ts';
import type { PageKindsWith } from '../../site/page-kinds.ts';
import { addressOfPage } from '../../site/pages.ts';
import { isInLatin } from '../../book/words/language.ts';
import { addresses } from '../../book/addresses.ts';
import { voiceKicker, quotationProps } from '../quotations/index.ts';
import { type GlyphMark, glyphMarks } from '../modes/index.ts';
import { lectureKicker } from '../lectures/index.ts';
import { readingKicker } from '../../book/reading.ts';
import { scaleOf } from '../../book/scale.ts';
import { type Run, capital, runs } from '../../book/words/words.ts';

/** What is drawn for a quotation. */
export interface QuotationPicture {
  kind: 'quotation';
  /** Root-relative address of the page that the picture belongs to. */
  path: string;
  /** Without the outermost quotation marks. */
  words: Run[];
  who: string;
  /** “Local · Theory 2”. */
  place: string;
  /** Which paper this is about, in a line. */
  source: string;
  /** None where it speaks of no mode. */
  marks: GlyphMark[];
}

/** What is drawn for any other page. */
export interface TitlePicture {
  kind: 'title';
  path: string;
  /** What kind of page it is, where its title does not say: “Table 3”. */
  label?: string;
  title: string;
  summary: string;
  source: string;
  marks: GlyphMark[];
}

/** What a link to one page shows when it is passed on. */
export type Picture = QuotationPicture | TitlePicture;

/** In pixels: what the sites that show links ask for. */
export const pictureSize = { width: 1200, height: 630 };

/** A picture for every page that has an address of its own. */
export function pictures(book: Book): Picture[] {
  return [
    ...pagesOf(book).map((item) => titlePicture(addressOfPage(item.id), item.title, item.summary, book)),
    ...Object.values(entryPictures).flatMap((make) => make(book)),
  ];
}

/** By the kind of page: pictures of pages that show one entry each. */
const entryPictures: Record<
  PageKindsWith<'picture', 'its own'> & PageKindsWith<'entry', EntryKind>,
  (book: Book) => Picture[]
> = {
  reading: (book) =>
    book.readings.map((item) =>
      titlePicture(addresses.reading(item.id), item.title, item.summary, book, {
        label: readingKicker(item, book),
      }),
    ),
  lecture: (book) =>
    book.lectures.map((item) =>
      titlePicture(addresses.lecture(item.id), item.title, item.summary, book, {
        label: lectureKicker(item),
      }),
    ),
  mode: (book) =>
    book.modes.map((item) =>
      titlePicture(addresses.mode(item.id), capital(item.name), item.summary, book, {
        label: axisOf(item.id, book),
        marks: glyphMarks(book.axes, [item.id]),
      }),
    ),
  theme: (book) =>
    book.themes.map((item) =>
      titlePicture(addresses.theme(item.id), item.name, item.definition, book, {
        label: 'A theme of the codebook',
      }),
    ),
  voice: (book) =>
    book.speakers.map((item) =>
      titlePicture(addresses.voice(item.id), item.plural, item.about, book, {
        label: voiceKicker(item, book),
      }),
    ),
  table: (book) =>
    book.evidence.map((item) =>
      titlePicture(addresses.table(item.id), item.title, item.shows, book, { label: item.number }),
    ),
  quote: (book) => book.quotes.map((quote) => quotationPicture(quote, book)),
};

/** The pictures that are drawn: in a large book a quotation shows that of its main theme. */
export function drawnPictures(book: Book): Picture[] {
  const { manyQuotations } = scaleOf(book);
  return pictures(book).filter(({ kind }) => !manyQuotations || kind !== 'quotation');
}

/** The words that are drawn. Typefaces have Latin letters alone: what is written in others is shown by its translation. */
const picturedWords = ({ words, lang, translation, gloss }: Quote): string =>
  lang === undefined || isInLatin(lang) ? words.join('” … “') : (translation?.words ?? gloss);

/** The picture of one quotation. */
export function quotationPicture(quote: Quote, book: Book): QuotationPicture {
  const { who, side, place, address } = quotationProps(quote, book);
  return {
    kind: 'quotation',
    path: address,
    words: runs(picturedWords(quote)),
    who,
    place: side ? `${side} · ${place}` : place,
    source: `Quoted in ${nameOf(book)}`,
    marks: quote.modes.length > 0 ? glyphMarks(book.axes, quote.modes) : [],
  };
}

const titlePicture = (
  path: string,
  title: string,
  summary: string,
  book: Book,
  more: Partial<TitlePicture> = {},
): TitlePicture => ({
  kind: 'title',
  path,
  title,
  summary,
  source: `A companion to ${nameOf(book)}`,
  marks: [],
  ...more,
});

function axisOf(mode: string, { axes }: Book): string | undefined {
  const axis = axes.find(({ poles }) => poles.includes(mode));
  return axis && `One of two answers on “${axis.name}”`;
}

const nameOf = ({ paper: { short, csl } }: Book) => `${short}, ‘${csl['title-short'] ?? csl.title}’`;
