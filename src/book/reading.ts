import { asCalled } from './words/called.ts';
import { counted } from './words/words.ts';
import type { Book } from './schema/book.ts';
import type { Reading } from './schema/reading.ts';
import { passagesOf, wordCount } from './passages.ts';
import { addresses } from './addresses.ts';
import { nearby, scaleOf } from './scale.ts';

interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** The list of reading pages for a contents list, those nearby where they are many, with the open page's own headings below it. */
export function readingContents(
  readings: readonly Reading[],
  open: string,
  headings: readonly Heading[],
  at: (address: string) => string,
) {
  const inner = headings
    .filter((heading) => heading.depth === 2)
    .map((heading) => ({ href: `#${heading.slug}`, text: heading.text }));
  const shown = scaleOf({ readings, quotes: [], themes: [] }).manyReadings
    ? nearby(
        readings,
        readings.findIndex(({ id }) => id === open),
      )
    : readings;
  return shown.map((reading) => ({
    href: at(addresses.reading(reading.id)),
    text: reading.title,
    ...(reading.id === open ? { current: true, items: inner } : {}),
  }));
}

/** What is above a reading page's title: which section of the paper it explains, and how long it takes. */
export function readingKicker(reading: Reading, book: Book): string {
  const what = reading.section
    ? `${asCalled(book.site, 'The paper’s section')} ‘${book.section(reading.section).title}’`
    : 'Background, written by us';
  return `${what} · about ${counted(minutes(reading, book), 'minute')}`;
}

/** A title up to its colon, for where there is little room: “Barriers” of “Barriers: what is in the way”. */
export const shortTitle = (title: string): string => title.split(': ')[0] ?? title;

/**
 * Minutes to read a page at 200 words a minute, a slow rate for study: its own words, those that it quotes and the statements
 * that it shows. Markup is not counted, nor are sources, tables and drawings, which are looked up.
 */
export function minutes(
  { body }: Pick<Reading, 'body'>,
  book: Pick<Book, 'quotation' | 'fact' | 'quotes' | 'facts'>,
): number {
  const { words, quotations, facts } = passagesOf(body);
  const quoted = quotations.flatMap(({ id }) => book.quotation(id).words);
  const said = facts.map(({ id }) => book.fact(id).says);
  return Math.max(1, Math.round((words + wordCount([...quoted, ...said].join(' '))) / 200));
}

/**
 * What a part of a page is called where it prints under a running head of its own: `part-1`, `part-2` …, `part-last`.
 * src/features/reading/print-heads.css knows the names, up to twelve parts before the last.
 */
export function partName(index: number, parts: number): string {
  return `part-${index === parts - 1 ? 'last' : index + 1}`;
}
