import type { Fault } from '../../lib/fault.ts';
import type { Of } from '../../book/kinds.ts';
import type { Valid } from '../read/valid.ts';
import { type SourceText, fold } from './text.ts';

/** A stretch of the source, by offsets; floats that interrupt a paragraph are within it. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where each of the paper’s paragraphs is in the source. */
export type Stretches = ReadonlyMap<string, Stretch>;

/**
 * Finds the paper’s paragraphs by their first and last words, in order: each begins a line after the one before has
 * begun, and ends with the last occurrence of its last words before the next begins.
 */
export function paragraphsIn(
  source: SourceText,
  paper: Valid<'paper'>,
): { stretches: Stretches; faults: Fault[] } {
  const stretches = new Map<string, Stretch>();
  const faults: Fault[] = [];
  const openings: (number | undefined)[] = [];
  let cursor = -1;
  for (const [index, paragraph] of paper.value.paragraphs.entries()) {
    const opening = source.lines.find((line) => line.from > cursor && begins(line.text, paragraph))?.from;
    if (opening === undefined) faults.push(notFound(paper, index, 'opens', 'after the paragraph before it'));
    cursor = opening ?? cursor;
    openings.push(opening);
  }
  for (const [index, { id, closes }] of paper.value.paragraphs.entries()) {
    const from = openings[index];
    if (from === undefined) continue;
    const next = openings.slice(index + 1).find((opening) => opening !== undefined) ?? source.text.length;
    const closing = source.text.lastIndexOf(fold(closes), next - 1);
    if (closing < from) faults.push(notFound(paper, index, 'closes', 'before the next one'));
    else stretches.set(id, { from, to: closing + fold(closes).length });
  }
  return { stretches, faults };
}

/** The paragraph that holds an offset. */
export function paragraphAt(stretches: Stretches, offset: number): string | undefined {
  return [...stretches].find(([, { from, to }]) => from <= offset && offset < to)?.[0];
}

type Paragraph = Of<'paper'>['paragraphs'][number];

const begins = (line: string, { opens }: Paragraph) => line.startsWith(fold(opens));

const notFound = (paper: Valid<'paper'>, index: number, field: 'opens' | 'closes', where: string): Fault => ({
  id: 'paragraph-not-found',
  ...paper.at(['paragraphs', index, field]),
  found: `“${paper.value.paragraphs[index]?.[field]}”`,
  expected: `the words that a paragraph ${field === 'opens' ? 'begins' : 'ends'} with, ${where}`,
  remedy: 'compare them with the paper’s text',
});
