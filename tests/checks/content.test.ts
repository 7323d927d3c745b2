import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Readings } from '../../src/checks/read/read.ts';
import { casesIn, withApiary } from './apiary.ts';
import { messages } from './messages.ts';

/** All examples are changes of one book, so that most of its files are what they were in the one before. */
const readings: Readings = new Map();

test('A book without faults has none', async () => {
  expect(await withApiary({}, (folder) => checkContent(folder))).toEqual([]);
});

describe.each([
  'syntax',
  'fields',
  'ids',
  'site',
  'paper',
  'tables',
  'elements',
  'passages',
  'files',
  'lock',
  'addresses',
  'encodings',
  'yaml',
  'mdx',
  'enormous',
  'hostile',
  'names',
  'codings',
  'sourced',
  'outcomes',
  'empty',
  'asked',
  'pages',
  'foreign',
  'images',
])('content: %s', async (file) => {
  test.for(await casesIn(file))('$name', async ({ change = {}, saved, faults }) => {
    const found = await withApiary(change, (folder) => checkContent(folder, 'content', readings), saved);
    expect(messages(found)).toBe(faults.trim());
  });
});
