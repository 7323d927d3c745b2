import type { Fault } from '../../lib/fault.ts';
import type { Valid } from '../read/valid.ts';
import { type Line, type SourceText, fold } from './text.ts';

/** A table’s place in the source: its caption’s line and the lines below it, up to the next caption. */
export interface Captioned {
  caption: Line;
  below: Line[];
}

/** Finds a table or figure by its number at the beginning of a line. */
export function captionOf(
  table: Valid<'table'>,
  all: Valid<'table'>[],
  source: SourceText,
): Captioned | undefined {
  const index = source.lines.findIndex((line) => startsCaption(line, table));
  const caption = source.lines[index];
  if (!caption) return undefined;
  const rest = source.lines.slice(index + 1);
  const end = rest.findIndex((line) => all.some((other) => other !== table && startsCaption(line, other)));
  return { caption, below: end < 0 ? rest : rest.slice(0, end) };
}

/** The caption says what the entry says: title and, for a table, source. */
export function* captionFaults({ value, at }: Valid<'table'>, { caption }: Captioned): Generator<Fault> {
  const printed = caption.text.slice(fold(value.number).length).replace(/^[.:]?\s*/, '');
  const differs = (field: 'title' | 'source', text: string): Fault => ({
    id: 'table-differs',
    ...at([field]),
    found: `“${text}”`,
    expected: `what the caption says: “${printed}”`,
    remedy: 'copy it letter for letter',
  });
  const title = fold(value.title).replace(/\.$/, '');
  if (!printed.startsWith(title)) yield differs('title', value.title);
  if (value.kind === 'figure') return;
  const source = fold(value.source).replace(/^[(]|[).]+$/g, '');
  if (!printed.slice(title.length).includes(source)) yield differs('source', value.source);
}

function startsCaption(line: Line, { value }: Valid<'table'>): boolean {
  const number = fold(value.number);
  return line.text.startsWith(number) && /^[.:]? /.test(line.text.slice(number.length));
}
