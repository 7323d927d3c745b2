import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { casesIn, withApiary } from './apiary.ts';
import { messages } from './messages.ts';

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
    const found = await withApiary(change, (folder) => checkContent(folder, 'content'), saved);
    expect(messages(found)).toBe(faults.trim());
  });
});
