import type { Noted } from './export.ts';

/** An entry as a note to a reference: its words, how they are cited, and what the reader wrote. */
export function annotation({ text, translation, citation, labels, note }: Noted): string {
  const labelled = labels.length > 0 ? `Labels: ${labels.join(', ')}.` : '';
  return [text, translation, citation && `${citation}.`, labelled, note]
    .filter(Boolean)
    .join(' | ')
    .replace(/\s+/g, ' ');
}

/** The day on which it was kept; none where a notebook from elsewhere says something else there. */
export const dayOf = ({ kept }: Pick<Noted, 'kept'>) => /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(kept)?.[0] ?? '';
