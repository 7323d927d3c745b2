import { createHash } from 'node:crypto';
import type { Evidence } from './schema/evidence/table.ts';
import type { Quote } from './schema/evidence/quote.ts';

/** The hash of what a quotation takes from the paper: its words, their place and the role as printed. */
export function quoteHash({ words, paragraph, table, printed }: Quote): string {
  return sha256(JSON.stringify([words, paragraph, table ?? null, printed ?? null]));
}

/** The hash of what a table or figure takes from the paper: caption, heads, labels, values, notes. */
export function tableHash(evidence: Evidence): string {
  const { number, title } = evidence;
  if (evidence.kind === 'figure') return sha256(JSON.stringify([number, title]));
  const { source, head, spanner, columns, rows, notes } = evidence;
  return sha256(
    JSON.stringify([
      [number, title, source, head ?? null, spanner?.label ?? null, spanner?.note ?? null],
      columns.map(({ label, decimals, note }) => [label, decimals ?? null, note ?? null]),
      rows.map(({ label, values }) => [label, values]),
      notes.map(({ id, text }) => [id, text]),
    ]),
  );
}

/** A checksum of text, however its accents are written. */
export function sha256(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex');
}
