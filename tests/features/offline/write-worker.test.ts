import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/features/offline/messages.ts';
import { writeSwitch, writeWorker } from '../../../src/features/offline/write-worker.ts';

let folder = '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const made = () => writeWorker(folder, { base: '/hive/', dated: '2026-11-23' });
const list = () => JSON.parse(read('offline.json')) as Edition;
const addresses = () => list().files.map(([address]) => address);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  write('index.html', '<link rel="stylesheet" href="/hive/assets/look.css"><a href="/hive/bees/">Bees</a>');
  write('offline/index.html', '<script type="module" src="/hive/assets/start.js"></script>');
  write('bees/index.html', 'Bees');
  write('assets/start.js', 'import{a}from"./shared.js";import("./asked.js")');
  write('assets/shared.js', 'export const a=1');
  write('assets/asked.js', '');
  write('assets/look.css', '');
  write('assets/offline-view.B7.js', 'import"./words.js"');
  write('assets/offline.C4.css', '');
  write('assets/words.js', '');
  write('quotes/index.html', 'Quotations');
  write('quotes/corpus.json', '[]');
  write('search/guide.json', '{}');
  write('pagefind/bees.pf_index', 'index');
  write('data/cite/bees.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the list of an edition’s files', () => {
  test('has what can be said without a network first, then the styles of pages, the searches, pages, and the rest', async () => {
    await made();
    expect(addresses()).toEqual([
      ...[
        'assets/look.css',
        'assets/offline-view.B7.js',
        'assets/offline.C4.css',
        'assets/shared.js',
        'assets/start.js',
        'assets/words.js',
        '',
        'offline/',
      ],
      'assets/asked.js',
      'pagefind/bees.pf_index',
      'quotes/corpus.json',
      'quotes/',
      'search/guide.json',
      'bees/',
      'data/cite/bees.json',
    ]);
    expect(list().shell).toBe(8);
    expect(list().own).toBe(13);
  });

  test.each(['assets/offline-view.B7.js', 'assets/offline.C4.css'])(
    'is not made without %s, by which readers are told how things stand',
    async (path) => {
      rmSync(join(folder, path));
      await expect(made()).rejects.toThrow('src/features/offline/list-files.ts needs the new name');
    },
  );

  test('gives each file its bytes and its checksum', async () => {
    await made();
    const sum = createHash('sha256').update('Bees').digest('base64');
    expect(list().files).toContainEqual(['bees/', 4, sum]);
  });

  test.each([
    '404.html',
    'og/bees.png',
    'embed/quote/bees/index.html',
    'data/oembed/bees.json',
    'data/packs/all.imscc',
    'data/cite/bees.bib',
    'download/all.html',
    'download/site.zip',
    'download/book.epub',
    'assets/start.js.map',
  ])('leaves out %s', async (path) => {
    write(path, 'Not needed.');
    await made();
    expect(addresses()).not.toContain(path.replace(/index\.html$/, ''));
  });
});

describe('the worker', () => {
  test('is the same for the same site, byte for byte', async () => {
    await made();
    const first = [read('sw.js'), read('offline.json')];
    await made();
    expect([read('sw.js'), read('offline.json')]).toEqual(first);
  });

  test('is another when a byte of the site is', async () => {
    const { id } = await made();
    write('bees/index.html', 'Wasps');
    expect((await made()).id).not.toBe(id);
    expect(read('sw.js')).not.toContain(id);
  });

  test('names its edition by the checksum of the list', async () => {
    const { id } = await made();
    expect(createHash('sha256').update(read('offline.json')).digest('base64')).toBe(id);
    expect(read('sw.js')).toContain(id);
  });

  test('is one small file that makes no code of text and has no map', async () => {
    await made();
    expect(read('sw.js')).not.toMatch(/\beval\(|new Function|importScripts|sourceMappingURL|\bimport\b/);
    expect(Buffer.byteLength(read('sw.js'))).toBeLessThan(10_700);
  });

  test('is replaced, by the switch, with one that only gives back and goes', async () => {
    await made();
    await writeSwitch(folder);
    expect(read('sw.js')).toContain('unregister()');
    expect(read('sw.js')).not.toContain('fetch');
  });
});
