import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../lib/fault.ts';
import type { Content, Place } from '../read/content.ts';
import { valid } from '../read/valid.ts';
import { lockFile, quoteHash, readLock, tableHash } from '../source/lock.ts';

/** Every quotation and table is as it was when it was last checked against the paper, by the hashes in the lock. */
export async function verified(content: Content): Promise<Fault[]> {
  const text = await readFile(join(content.folder, lockFile), 'utf8').catch(() => '');
  const current = [
    ...valid(content, 'quote').map(({ id, value, at }) => entry('quote', id, quoteHash(value), at(['id']))),
    ...valid(content, 'table').map(({ id, value, at }) => entry('table', id, tableHash(value), at(['id']))),
  ];
  if (text === '') return current.length > 0 ? [noLock(content)] : [];
  const { entries } = readLock(text);
  // An entry that does not fit its schema has faults of its own, but it has not gone.
  const written = new Set(content.entries.map(({ kind, id }) => `${kind} ${id}`));
  return [
    ...current.filter(({ line }) => !entries.has(line)).map(unverified),
    ...current.filter(({ line, hash }) => entries.has(line) && entries.get(line) !== hash).map(changed),
    ...[...entries.keys()].filter((line) => !written.has(line)).map((line) => gone(line, content, text)),
  ];
}

const entry = (kind: 'quote' | 'table', id: string, hash: string, place: Place) => ({
  line: `${kind} ${id}`,
  name: `the ${kind === 'quote' ? 'quotation' : 'table'} “${id}”`,
  hash,
  place,
});

const remedy = 'run npm run verify -- <the paper’s text>';

const noLock = ({ shown }: Content): Fault => ({
  id: 'unverified',
  file: `${shown}/${lockFile}`,
  found: 'no such file, or an empty one',
  expected: 'the hashes of words and values that were checked against the paper',
  remedy,
});

const unverified = ({ name, place }: ReturnType<typeof entry>): Fault => ({
  id: 'unverified',
  ...place,
  found: `${name} without a line in ${lockFile}`,
  expected: 'words and values that were checked against the paper',
  remedy,
});

const changed = ({ name, place }: ReturnType<typeof entry>): Fault => ({
  id: 'changed-since-verified',
  ...place,
  found: `${name}, changed since it was checked against the paper`,
  expected: `what ${lockFile} has the hash of`,
  remedy: `take the change back, or ${remedy}`,
});

const gone = (line: string, { shown }: Content, text: string): Fault => ({
  id: 'verified-but-gone',
  file: `${shown}/${lockFile}`,
  line: text.split('\n').findIndex((candidate) => candidate.startsWith(`${line} `)) + 1,
  found: `${line}, which is no longer in the book`,
  expected: 'a line for each of the quotations and tables that there are',
  remedy: `put it back, or ${remedy}`,
});
