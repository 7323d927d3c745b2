import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportBook } from '../../../src/features/downloads/exporters.ts';
import { packageFiles } from '../../../src/features/downloads/package/package.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { csvFaults, packageFaults, tableSchemaFaults } from './frictionless.ts';
import { fileOf } from '../packs/open-pack.ts';

const book = allotments();
const place = (path: string) => `https://example.org${path}`;
const licence = { name: 'CC BY 4.0', href: 'https://example.org/licence/' };
const publisher = { name: 'Hilltop Notes', language: 'en-GB', edition: '1999-05-01', licence, place };
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const made = packageFiles(book, publisher, sha256);
const all = made.find(({ path }) => path === 'all.zip')?.content as Uint8Array;
// With the byte-order marks, which count in sizes and checksums.
const files = new Map(
  Object.entries(unzipSync(all)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
);
const description = JSON.parse(fileOf(files, 'datapackage.json')) as Description;

interface Description {
  version: string;
  licenses: { name: string }[];
  resources: { path: string; bytes: number; hash: string }[];
}

describe('the data in one package', () => {
  test('holds every file that can be had by itself, with the same bytes', () => {
    const single = exportBook(book, place, licence.href).map(({ path, text }) => [path, text] as const);
    expect(new Map([...files].filter(([path]) => single.some(([one]) => one === path)))).toEqual(
      new Map(single),
    );
    expect([...files.keys()].sort()).toEqual(
      [
        ...single.map(([path]) => path),
        'README.txt',
        'SHA256SUMS.txt',
        'datapackage.json',
        'quotes.qdpx',
      ].sort(),
    );
  });

  test('is described as the Frictionless specification asks', () => {
    expect(packageFaults(description)).toEqual([]);
    expect(packageFaults({ ...description, resources: [{ path: 'quotes.csv' }] })).not.toEqual([]);
  });

  test('tells its edition and its licence by the name that registers have for it', () => {
    expect(description.version).toBe('1999-05-01');
    expect(description.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  });

  test('is described file by file, each with its size and checksum', () => {
    const isAbout = /^(README\.txt|SHA256SUMS\.txt|datapackage\.json)$/;
    expect(description.resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((path) => !isAbout.test(path)).sort(),
    );
    const quotes = fileOf(files, 'quotes.csv');
    expect(description.resources.find(({ path }) => path === 'quotes.csv')).toMatchObject({
      bytes: Buffer.byteLength(quotes),
      hash: `sha256:${sha256(quotes)}`,
    });
  });

  test('has a checksum for every file but the list of them', () => {
    const sums = fileOf(files, 'SHA256SUMS.txt').trimEnd().split('\n');
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      [...files.keys()].filter((path) => path !== 'SHA256SUMS.txt').sort(),
    );
    expect(sums).toContain(`${sha256(fileOf(files, 'README.txt'))}  README.txt`);
  });

  test('names every file in its notes', () => {
    const notes = fileOf(files, 'README.txt');
    expect(description.resources.filter(({ path }) => !notes.includes(`${path} `))).toEqual([]);
  });

  test('is the same bytes for the same Book', () =>
    expect(packageFiles(allotments(), publisher, sha256)).toEqual(made));
});

describe('the tables’ own schemas', () => {
  const schemas = new Map(
    exportBook(book, place, licence.href).flatMap(({ path, schema }) => (schema ? [[path, schema]] : [])),
  );
  // Those for Excel hold the same rows after a byte-order mark.
  const names = [...files.keys()].filter((path) => /(?<!\.excel)\.csv$/.test(path));

  test('are there for every CSV file that is not for Excel', () =>
    expect([...schemas.keys()].sort()).toEqual(names.sort()));

  test.each(names)('say of %s what the specification wants, and what is so', (name) => {
    const schema = schemas.get(name);
    if (!schema) throw new Error(`${name} has no schema.`);
    expect(tableSchemaFaults(schema)).toEqual([]);
    expect(csvFaults(schema, fileOf(files, name))).toEqual([]);
  });

  test('would tell a cell that is missing, off its scale, or not one of those that may be', () => {
    const schema = schemas.get('tables/table-1.csv');
    const quotes = schemas.get('quotes.csv');
    if (!schema || !quotes) throw new Error('Both have schemas.');
    expect(csvFaults(schema, 'Way,Use,Plots (%)\r\n,7,many\r\n')).toEqual([
      'row 1, Way: is empty',
      'row 1, Use: 7 is off its scale',
      'row 1, Plots (%): “many” is no number',
    ]);
    const spoilt = fileOf(files, 'quotes.csv').replaceAll(',interview,', ',rumour,');
    expect(csvFaults(quotes, spoilt)[0]).toContain('“rumour” is none of interview');
    expect(tableSchemaFaults({ fields: [{ type: 'string' }] })).not.toEqual([]);
  });
});
