import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonFaults, schemaText, xmlFaults } from '../exports/valid.ts';
import { sites } from './sites.ts';

describe.each(sites)('the data below $base', ({ folder }) => {
  const text = (name: string) => readFileSync(join(folder, 'data', name), 'utf8');
  const json = (name: string) => JSON.parse(text(name)) as object;

  test.each(['quotes', 'codebook'])('%s.json is what the schema beside it says', (name) => {
    expect(jsonFaults(json(`${name}.schema.json`), json(`${name}.json`))).toEqual([]);
  });

  test('quotes.csv has a record a quotation', () => {
    // Line ends inside a field stand between quotation marks.
    const records = text('quotes.csv')
      .replace(/"(?:[^"]|"")*"/g, '')
      .trimEnd()
      .split('\r\n');
    expect(records).toHaveLength(1 + (json('quotes.json') as unknown[]).length);
  });

  test('codebook.qdc is what the REFI-QDA standard asks for', () => {
    expect(xmlFaults(schemaText('codebook.xsd'), text('codebook.qdc'))).toEqual([]);
  });

  test('annotations.jsonld is what the Web Annotation model asks for', () => {
    expect(
      jsonFaults(JSON.parse(schemaText('annotations.json')) as object, json('annotations.jsonld')),
    ).toEqual([]);
  });
});
