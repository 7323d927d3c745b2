import { createHash } from 'node:crypto';
import type { Evidence } from '../../book/schema/evidence/table.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';

/** What `verified.lock` holds: hashes of what was checked against the paper, none of its text. */
export interface Lock {
  /** `quote <id>` → SHA-256 of what was checked of it. */
  entries: Map<string, string>;
  /** SHA-256 of the paper’s text that it was checked against. */
  source: string;
}

/** Name of the lock file in a content folder. */
export const lockFile = 'verified.lock';

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

export function sha256(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex');
}

/** The lock as a file’s text: a line an entry, sorted. */
export function writeLock({ entries, source }: Lock): string {
  const lines = [...entries].map(([name, hash]) => `${name} ${hash}`).sort();
  return `${comment}\n${[...lines, `source ${source}`].join('\n')}\n`;
}

/** Reads a lock file; lines that are none of its own are passed over. */
export function readLock(text: string): Lock {
  const found = [...text.matchAll(/^((?:quote|table) \S+|source) ([0-9a-f]{64})$/gm)];
  const entries = new Map(found.map(([, name = '', hash = '']) => [name, hash]));
  const source = entries.get('source') ?? '';
  entries.delete('source');
  return { entries, source };
}

const comment =
  '# Checked word for word against the paper by “npm run verify -- <its text>”, which writes this file. Never edit it.';
