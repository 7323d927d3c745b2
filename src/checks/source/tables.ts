import { noteText } from '../../book/figures/values.ts';
import type { Fault } from '../../lib/fault.ts';
import type { Valid } from '../read/valid.ts';
import { type Captioned, captionFaults, captionOf } from './captions.ts';
import { headFaults } from './heads.ts';
import { noteFaults, noteLines } from './notes.ts';
import type { Stretch } from './paragraphs.ts';
import { hasLabel, pairRows, rowFaults } from './rows.ts';
import type { SourceText } from './text.ts';

/** Compares every table with the source, and says where each is there. */
export function tablesIn(source: SourceText, tables: Valid<'table'>[], quotes: Valid<'quote'>[]) {
  const stretches = new Map<string, Stretch>();
  const faults = tables.flatMap((table): Fault[] => {
    const found = captionOf(table, tables, source);
    if (!found) return [notFound(table)];
    stretches.set(table.id, stretchOf(table, found));
    return [...captionFaults(table, found), ...bodyFaults(table, found, quotes)];
  });
  return { stretches, faults };
}

function bodyFaults(
  { value: table, at }: Valid<'table'>,
  { below }: Captioned,
  quotes: Valid<'quote'>[],
): Fault[] {
  if (table.kind === 'figure') return [];
  const pairs = pairRows(table, below);
  const first = below.findIndex((line) => table.rows.some((row) => hasLabel(line, row.label)));
  const heads = below.slice(0, Math.max(0, first));
  const all = quotes.map(({ value }) => value);
  const filled = (text: string) =>
    [...text.matchAll(/\{quote:([^}]+)\}/g)].every(([, id]) => all.some((quote) => quote.id === id))
      ? noteText(text, all)
      : text;
  return [
    ...headFaults(table, heads, at),
    ...rowFaults(table, pairs, below, at),
    ...noteFaults(table, below, filled, at),
  ];
}

/** From the caption to the last row or note; what follows is the paper’s running text again. */
function stretchOf({ value: table }: Valid<'table'>, { caption, below }: Captioned): Stretch {
  if (table.kind === 'figure') return caption;
  const rows = pairRows(table, below).flatMap(({ line }) => line ?? []);
  const ends = [...rows, ...noteLines(table, below)].map((line) => line.to);
  return { from: caption.from, to: Math.max(caption.to, ...ends) };
}

const notFound = ({ value, at }: Valid<'table'>): Fault => ({
  id: 'table-not-found',
  ...at(['number']),
  found: `“${value.number}”, which begins no line of the paper’s text`,
  expected: 'the number as its caption prints it',
  remedy: 'correct the number, or put the caption on a line of its own in the text',
});
