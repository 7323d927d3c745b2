import type { Fault } from '../../lib/fault.ts';
import type { Table } from '../../book/schema/evidence/table.ts';
import type { PlaceOf } from '../read/content.ts';
import { type Line, fold } from './text.ts';

/**
 * A table’s notes are those that the paper prints below its rows.
 * @param filled a note’s text with the words of quotations put in
 */
export function* noteFaults(
  { notes }: Table,
  below: Line[],
  filled: (text: string) => string,
  at: PlaceOf,
): Generator<Fault> {
  for (const [index, { id, text }] of notes.entries()) {
    const theirs = below.map((line) => noteIn(line, id)).filter((found) => found !== undefined);
    if (!theirs.includes(fold(filled(text))))
      yield {
        id: 'table-differs',
        ...at(['notes', index, 'text']),
        found: `“${text}”`,
        expected: theirs[0] ? `“${theirs[0]}”, as the paper prints` : `no note “${id}”, as in the paper`,
        remedy: 'copy it letter for letter',
      };
  }
  const marks = below.flatMap((line) => /^\^(\S)/.exec(line.text)?.[1] ?? []);
  for (const mark of marks.filter((one) => !notes.some((note) => note.id === one)))
    yield {
      id: 'table-differs',
      ...at(['notes']),
      found: `no note “${mark}”`,
      expected: 'every note that the paper prints below the table',
      remedy: 'add it',
    };
}

/** The lines below a table that print its notes. */
export function noteLines({ notes }: Table, below: Line[]): Line[] {
  return below.filter((line) => notes.some(({ id }) => noteIn(line, id) !== undefined));
}

/** The text of a note’s line without its mark; letters carry `^`, other marks are by themselves. */
function noteIn({ text }: Line, mark: string): string | undefined {
  const prefix = [`^${mark}`, /[a-z]/.test(mark) ? undefined : mark].find(
    (candidate) => candidate !== undefined && text.startsWith(candidate),
  );
  return prefix === undefined ? undefined : text.slice(prefix.length).trim();
}
