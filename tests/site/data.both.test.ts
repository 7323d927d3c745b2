import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { TableSchema } from '../../src/site/table-schema.ts';
import { csvFaults, packageFaults, tableSchemaFaults } from '../features/downloads/frictionless.ts';
import { fileOf, unzipped } from '../features/packs/open-pack.ts';
import { jsonFaults, schemaText, xmlFaults } from '../features/downloads/valid.ts';
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

  test('quotes.qdpx is what the REFI-QDA standard asks for', () => {
    const project = unzipped(readFileSync(join(folder, 'data/quotes.qdpx')));
    expect(xmlFaults(schemaText('project.xsd'), fileOf(project, 'project.qde'))).toEqual([]);
    expect(project.size).toBe(1 + (json('quotes.json') as unknown[]).length);
  });

  test('datapackage.json is what the Frictionless specification asks for, and says what the tables hold', () => {
    const description = json('datapackage.json') as { resources: { path: string; schema?: TableSchema }[] };
    expect(packageFaults(description)).toEqual([]);
    for (const { path, schema } of description.resources) {
      if (!schema) continue;
      expect([path, ...tableSchemaFaults(schema), ...csvFaults(schema, text(path))]).toEqual([path]);
    }
  });

  test('all.zip holds what stands beside it, each file with the checksum that it names', () => {
    const files = Object.entries(unzipSync(readFileSync(join(folder, 'data/all.zip'))));
    const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
    for (const [name, content] of files) {
      expect(Buffer.compare(content, readFileSync(join(folder, 'data', name))), name).toBe(0);
    }
    const sums = files.filter(([name]) => name !== 'SHA256SUMS.txt');
    expect(text('SHA256SUMS.txt').trimEnd().split('\n').sort()).toEqual(
      sums.map(([name, content]) => `${sha256(content)}  ${name}`).sort(),
    );
  });
});
