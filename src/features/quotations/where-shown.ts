import type { Book } from '../../book/schema/book.ts';
import { passagesOf } from '../../book/passages.ts';
import type { Lead } from '../../book/lead.ts';
import { addresses } from '../../book/addresses.ts';
import { isOfPaper, locate } from '../../book/locator.ts';
import { onceFor } from '../../lib/once.ts';

/**
 * Our paragraphs that show a quotation, in the order of the reading pages: those that contain its words, and
 * those that a block of its words follows.
 */
export function whereShown(quote: string, book: Book): Lead[] {
  return allShown(book).get(quote) ?? [];
}

/** Every quotation that is shown anywhere, by its id: the pages are read once for all of them. */
const allShown = onceFor((book: Book) => {
  const shown = new Map<string, Lead[]>();
  for (const reading of book.readings) {
    for (const [quote, paragraphs] of paragraphsShowing(reading.body)) {
      const places = [...paragraphs].map((paragraph) => ({
        text: isOfPaper(book.paper, paragraph) ? locate(book.paper, paragraph).short : reading.title,
        address: `${addresses.reading(reading.id)}#${paragraph}`,
      }));
      shown.set(quote, [...(shown.get(quote) ?? []), ...places]);
    }
  }
  return shown;
});

/** For each quotation of one page, ids of the `<P>`s in or after which a `<Q>` or a `<Quote>` of its words is. */
function paragraphsShowing(body: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, paragraph } of passagesOf(body).quotations)
    if (paragraph) found.set(id, (found.get(id) ?? new Set()).add(paragraph));
  return found;
}
