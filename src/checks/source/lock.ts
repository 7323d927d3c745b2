export { quoteHash, sha256, tableHash } from '../../book/taken.ts';

/** What `verified.lock` holds: hashes of what was checked against the paper, none of its text. */
interface Lock {
  /** `quote <id>` → SHA-256 of what was checked of it. */
  entries: Map<string, string>;
  /** SHA-256 of the paper’s text that it was checked against. */
  source: string;
}

/** Name of the lock file in a content folder. */
export const lockFile = 'verified.lock';

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
