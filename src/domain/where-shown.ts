import type { Book } from '../schema/book.ts';
import { addresses, restsOn } from './addresses.ts';
import { locate } from './locator.ts';

/**
 * The paragraphs of ours that show a quotation, in the order of the reading pages: those in which its words stand, and
 * those that a block of its words follows.
 */
export function whereShown(quote: string, book: Book): { text: string; address: string }[] {
  return book.readings.flatMap((reading) =>
    paragraphsShowing(quote, reading.body).map((paragraph) => ({
      text: isOfPaper(paragraph, book) ? locate(book.paper, paragraph).short : reading.title,
      address: `${addresses.reading(reading.id)}#${paragraph}`,
    })),
  );
}

/** Ids of the `<P>`s of one page in or after which a `<Q>` or a `<Quote>` of these words stands. */
function paragraphsShowing(quote: string, body: string): string[] {
  let open: string | undefined;
  const found = new Set<string>();
  for (const { groups: { element, id } = {} } of body.matchAll(elements)) {
    if (element === 'P') open = id;
    else if (id === quote && open) found.add(open);
  }
  return [...found];
}

const elements = /<(?<element>P|Q|Quote)\s(?:[^>]*\s)?id="(?<id>[^"]+)"/g;

const isOfPaper = (paragraph: string, { paper }: Book) =>
  paper.paragraphs.some(({ id }) => id === restsOn(paragraph));
