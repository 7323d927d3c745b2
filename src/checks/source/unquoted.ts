import type { Fault } from '../../lib/fault.ts';
import type { Valid } from '../read/valid.ts';
import type { Stretch } from './paragraphs.ts';
import { type SourceText, fold, lineAt } from './text.ts';

/** A passage between double quotation marks in the source. */
export interface Passage {
  words: string;
  from: number;
}

/** Every passage between double quotation marks within a stretch of the source. */
export function quotedPassages(source: SourceText, { from, to }: Stretch): Passage[] {
  const passages: Passage[] = [];
  let open: number | undefined;
  for (let at = from; at < to; at++) {
    const mark = source.directed[at];
    if (mark === '“' || (mark === '"' && open === undefined)) open = at + 1;
    else if ((mark === '”' || mark === '"') && open !== undefined) {
      passages.push({ words: source.text.slice(open, at).trim(), from: open });
      open = undefined;
    }
  }
  return passages;
}

/** Passages that the paper quotes and the book does not have. */
export function unquoted(passages: Passage[], quotes: Valid<'quote'>[], source: SourceText): Fault[] {
  const words = new Set(quotes.flatMap(({ value }) => value.words.map(fold)));
  return passages
    .filter((passage) => !words.has(passage.words))
    .map((passage): Fault => ({
      id: 'uncovered-quotation',
      file: source.file,
      line: lineAt(source, passage.from),
      found: `“${passage.words.slice(0, 60)}”, which no entry has as one of its passages`,
      expected: 'every quoted passage of the paper in quotes/, whole',
      remedy: 'add an entry, or complete the one that has a part of it',
    }));
}
