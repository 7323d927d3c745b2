import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadBook } from '../../../src/book/load-book.ts';
import { citationFile } from '../../../src/features/changes/record/cff.ts';
import { releaseOf } from '../../../src/features/changes/record/citation-file.ts';

const root = join(import.meta.dirname, '../../..');
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'schemas/cff-1.2.0.json'), 'utf8'),
) as object;
/** What the official schema finds wrong with a citation file. */
const faultsOf = (text: string) => {
  const isAddress = (one: string) => URL.canParse(one);
  const isDay = (one: string) => /^\d{4}-\d\d-\d\d$/.test(one) && !Number.isNaN(Date.parse(one));
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: isAddress, date: isDay } });
  const validate = ajv.compile(schema);
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const release = { version: '1.0.0', licence: 'MIT' };

describe('CITATION.cff', () => {
  test('is what the content says; npm run new-edition makes it again', () => {
    const text = readFileSync(join(root, 'CITATION.cff'), 'utf8');
    expect(text).toBe(citationFile(loadBook(join(root, 'content')), releaseOf(root)));
  });

  test('is valid by the official schema of 1.2.0', () => {
    expect(faultsOf(readFileSync(join(root, 'CITATION.cff'), 'utf8'))).toEqual([]);
  });

  test.each(['allotments', 'apiary', 'essay'])('is valid of the miniature %s too', (name) => {
    const book = loadBook(join(root, 'tests/fixtures', name));
    expect(faultsOf(citationFile(book, release))).toEqual([]);
  });

  test('names persons by their parts, and the paper', () => {
    const book = loadBook(join(root, 'tests/fixtures/allotments'));
    expect(parse(citationFile(book, release))).toMatchObject({
      authors: [{ 'family-names': 'Reader', 'given-names': 'Anna' }],
      'date-released': '2026-03-01',
      references: [{ title: book.paper.csl.title }],
    });
  });

  test('with a field that the format does not have is seen to be invalid', () => {
    expect(
      faultsOf('cff-version: 1.2.0\nmessage: Cite.\ntitle: A\nauthors: [{ name: B }]\ncolour: red\n'),
    ).not.toEqual([]);
  });
});
