import type { Book } from '../../book/schema/book.ts';
import { paperLine } from '../../book/words/paper-line.ts';
import { codingData } from './data.ts';
import { promptSheet, stretchesOf } from './prompt-sheet.ts';
import { chooseSet, firstSet } from './set.ts';

/** The prompt sheets that are there without a script: of the set of those who were given none, and of all quotations. */
export function promptFiles(book: Book) {
  const data = codingData(book);
  const { line } = paperLine(book.paper);
  return [
    { file: 'prompt', name: firstSet },
    { file: 'prompt-all', name: 'all' },
  ].map(({ file, name }) => {
    const quotes = chooseSet(data.quotes, { name });
    const text = promptSheet(data, quotes, line);
    return { file, text, stretches: stretchesOf(text, data.quotes), count: quotes.length };
  });
}
