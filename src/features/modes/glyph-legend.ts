import type { Book } from '../../book/schema/book.ts';
import { addresses } from '../../book/addresses.ts';
import { inSentence } from '../../book/words/words.ts';

/** One form of a mark, and what it says. */
interface LegendEntry {
  /** The modes that have it. */
  modes: string[];
  means: string;
  address?: string;
}

/** What each form of the glyph’s marks means: by axis, its two poles, and both at once. */
export function glyphLegend(
  book: Pick<Book, 'axes' | 'modes' | 'mode'>,
): { name: string; question: string; entries: LegendEntry[] }[] {
  return book.axes.map(({ name, question, poles }) => {
    const ends = poles.map((id) => book.mode(id));
    return {
      name,
      question,
      entries: [
        ...ends.map((mode) => ({ modes: [mode.id], means: mode.name, address: addresses.mode(mode.id) })),
        { modes: poles, means: `both ${ends.map((mode) => inSentence(mode.name)).join(' and ')}` },
      ],
    };
  });
}
