import type { Book } from '../schema/book.ts';
import { sectionOf } from '../addresses.ts';
import { find } from '../../lib/find.ts';
import { isOfPaper, locate } from '../locator.ts';

/**
 * A paragraph of ours by name: that of the paper’s paragraph it rests on, “Water 2”; on a page beside the argument, which
 * rests on none, the page’s title and the number.
 * @returns the name, and for a title attribute how the paper’s paragraph begins
 */
export function passageName(passage: string, { paper, readings }: Book): { text: string; opens?: string } {
  if (!isOfPaper(paper, passage)) {
    const { title } = find(readings, sectionOf(passage), 'reading page');
    return { text: `${title} ${passage.slice(passage.lastIndexOf('-') + 1)}` };
  }
  const { short, full, opens } = locate(paper, passage);
  return { text: short, opens: `${full}: “${opens} …”` };
}
