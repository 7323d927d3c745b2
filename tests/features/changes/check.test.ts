import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkChanges } from '../../../src/features/changes/check.ts';
import { messages } from '../../checks/messages.ts';
import { RecordedBook } from './recorded-book.ts';

interface Case {
  name: string;
  from?: string;
  edits?: [file: string, from: string, to: string][];
  write?: Record<string, string>;
  changes?: object[];
  faults: string;
}

const cases = parse(readFileSync(join(import.meta.dirname, 'faults.yaml'), 'utf8')) as Case[];

describe('An author is told when', () => {
  const books: RecordedBook[] = [];
  let book: RecordedBook;
  beforeEach(() => {
    book = new RecordedBook();
    books.push(book);
  });
  afterAll(() => books.forEach((one) => one.done()));

  test.each(cases)('$name', ({ from, edits = [], write = {}, changes, faults }) => {
    if (from) book.from(from);
    for (const edit of edits) book.edit(...edit);
    for (const [file, text] of Object.entries(write)) book.write(file, text);
    if (changes) book.write('changes.yaml', stringify(changes));
    const shown = book.folder.split('/').at(-1) ?? '';
    const found = messages(checkChanges(book.folder)).replaceAll(new RegExp(`\\S*${shown}/`, 'g'), '');
    expect(found).toBe(faults.trim());
  });
});

test('A book that has recorded no edition has nothing to tell', () => {
  for (const name of ['allotments', 'essay', 'apiary'])
    expect(checkChanges(join(import.meta.dirname, '../../fixtures', name))).toEqual([]);
});
