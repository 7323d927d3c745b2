import type { Noted } from './export.ts';

/** An entry as a note to a reference: its words, how they are cited, and what the reader wrote. */
export function annotation({ text, citation, labels, note }: Noted): string {
  const labelled = labels.length > 0 ? `Labels: ${labels.join(', ')}.` : '';
  return [text, citation && `${citation}.`, labelled, note].filter(Boolean).join(' | ').replace(/\s+/g, ' ');
}
