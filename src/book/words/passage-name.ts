import type { Book } from '../schema/book.ts';
import { sectionOf } from '../addresses.ts';
import { isOfPaper, locate } from '../locator.ts';

/**
 * A paragraph of ours by name: that of the paper’s paragraph it rests on, “Water 2”; on a page beside the argument, which
 * rests on none, the page’s title and the number.
 */
export function passageName(passage: string, book: Book): PassageName {
  const number = passage.slice(passage.lastIndexOf('-') + 1);
  if (!isOfPaper(book.paper, passage)) {
    const { title } = book.reading(sectionOf(passage));
    return { text: `${title} ${number}`, exact: `${title} ${number}` };
  }
  const { short, full, opens } = locate(book.paper, passage);
  return { text: short, exact: short + number.replace(/\d+/, ''), opens: `${full}: “${opens} …”` };
}

interface PassageName {
  text: string;
  /** With the letter of one of several paragraphs of ours that rest on the same one: “Water 2b”. */
  exact: string;
  /** For a title attribute: how the paper’s paragraph begins. */
  opens?: string;
}
