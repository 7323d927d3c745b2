import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { valid } from '../read/valid.ts';
import { lockFile, quoteHash, readLock, tableHash } from '../source/lock.ts';

/** Every quotation and table is as it was when it was last checked against the paper, by the hashes in the lock. */
export async function verified(content: Content): Promise<Fault[]> {
  return [...lockFaults(content, await readFile(join(content.folder, lockFile), 'utf8').catch(() => ''))];
}

function* lockFaults(content: Content, text: string): Generator<Fault> {
  const file = `${content.shown}/${lockFile}`;
  const remedy = 'run npm run verify -- <the paper’s text>';
  const current = [
    ...valid(content, 'quote').map((one) => ({ ...one, kind: 'quotation', hash: quoteHash(one.value) })),
    ...valid(content, 'table').map((one) => ({ ...one, kind: 'table', hash: tableHash(one.value) })),
  ];
  if (text === '') {
    if (current.length > 0)
      yield {
        id: 'unverified',
        file,
        found: 'no such file, or an empty one',
        expected: 'the hashes of words and values that were checked against the paper',
        remedy,
      };
    return;
  }
  const { entries } = readLock(text);
  for (const { id, at, kind, hash } of current) {
    const checked = entries.get(`${kind === 'table' ? kind : 'quote'} ${id}`);
    if (checked === undefined)
      yield {
        id: 'unverified',
        ...at(['id']),
        found: `the ${kind} “${id}” without a line in ${lockFile}`,
        expected: 'words and values that were checked against the paper',
        remedy,
      };
    else if (checked !== hash)
      yield {
        id: 'changed-since-verified',
        ...at(['id']),
        found: `the ${kind} “${id}”, changed since it was checked against the paper`,
        expected: `what ${lockFile} has the hash of`,
        remedy: `take the change back, or ${remedy}`,
      };
  }
  // An entry that does not fit its schema has faults of its own, but it has not gone.
  const written = new Set(content.entries.map(({ kind, id }) => `${kind} ${id}`));
  for (const gone of entries.keys()) {
    if (!written.has(gone))
      yield {
        id: 'verified-but-gone',
        file,
        line: text.split('\n').findIndex((line) => line.startsWith(`${gone} `)) + 1,
        found: `${gone}, which is no longer in the book`,
        expected: 'a line for each of the quotations and tables that there are',
        remedy: `put it back, or ${remedy}`,
      };
  }
}
