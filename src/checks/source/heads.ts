import type { Fault } from '../../lib/fault.ts';
import type { Table } from '../../book/schema/evidence/table.ts';
import type { PlaceOf } from '../read/content.ts';
import { type Line, fold } from './text.ts';

/**
 * The heads of a table are those that the paper prints between caption and first row, with their notes’ marks.
 * A table without printed heads has none to compare.
 */
export function* headFaults({ head, spanner, columns }: Table, lines: Line[], at: PlaceOf): Generator<Fault> {
  if (lines.length === 0) return;
  const printed = lines.map((line) => line.cells.map(read));
  const first = printed.flatMap(([cell]) => cell?.label || []);
  if (head !== undefined && !first.includes(fold(head))) yield differs(at(['head']), head, first);
  if (spanner) yield* compare(spanner, printed.flat(), at, ['spanner']);
  const row = printed.at(-1) ?? [];
  for (const [index, column] of columns.entries())
    yield* compare(column, row.slice(index + 1, index + 2), at, ['columns', index]);
}

/** A head with its mark taken off: `Importance ^a` carries the note `a`. */
interface Head {
  label: string;
  note?: string | undefined;
}

function read(cell: string): Head {
  const [, label = cell, note] = /^(.*?)\s*\^(\S)$/.exec(cell) ?? [];
  return { label, note };
}

function* compare(ours: Head, theirs: Head[], at: PlaceOf, path: (string | number)[]): Generator<Fault> {
  const same = theirs.find((head) => head.label === fold(ours.label));
  if (!same) {
    const labels = theirs.flatMap(({ label }) => label || []);
    yield differs(at([...path, 'label']), ours.label, labels);
  } else if (same.note !== ours.note)
    yield {
      id: 'table-differs',
      ...at([...path, 'note']),
      found: ours.note ? `the mark “${ours.note}”` : 'no mark',
      expected: same.note ? `the mark “${same.note}”, as the paper prints` : 'no mark, as the paper prints',
      remedy: 'correct “note:”',
    };
}

const differs = (place: ReturnType<PlaceOf>, ours: string, theirs: string[]): Fault => ({
  id: 'table-differs',
  ...place,
  found: `the head “${ours}”`,
  expected: `“${theirs.join(' / ')}”, as the paper prints`,
  remedy: 'copy it letter for letter',
});
