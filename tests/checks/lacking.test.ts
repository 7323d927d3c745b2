import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { loadBook } from '../../src/book/load-book.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { piecesOf } from '../../src/features/changes/pieces/pieces-of.ts';
import { exportBook } from '../../src/features/downloads/exporters.ts';
import { markdownEdition } from '../../src/features/editions/index.ts';
import { html } from '../../src/features/packs/formats/html.ts';
import { documentFiles } from '../../src/features/packs/index.ts';
import { pagesOf } from '../../src/features/packs/pack.ts';
import { packFiles, readyPacks } from '../../src/features/packs/ready.ts';
import { bookWithout, lacking } from '../fixtures/lacking.ts';
import { publisher } from '../features/packs/hilltop-course.ts';

/* A book may lack any kind of content but its site’s record and its paper’s. Whole sites: tests/site/essay.test.ts. */

const { place } = publisher;
const folders = Object.keys(lacking).map((kind) => [kind, bookWithout(kind)] as const);
afterAll(() => folders.forEach(([, folder]) => rmSync(folder, { recursive: true })));

describe.each(folders)('a book without %s', (kind, folder) => {
  test('has no fault, and lacks that kind alone of what nothing else names', async () => {
    expect(await checkContent(folder)).toEqual([]);
    const book = loadBook(folder) as unknown as Record<string, unknown[]>;
    const list = kind === 'tables' ? 'evidence' : kind;
    if (list in book) expect(book[list]).toEqual([]);
  });

  test('says nothing of it in its Markdown edition: no heading is empty', () => {
    const text = markdownEdition(loadBook(folder), place, place);
    const lines = text.split('\n').filter(Boolean);
    const depth = (line = '#') => /^(#+) /.exec(line)?.[1]?.length ?? 7;
    const empty = lines.filter((line, index) => depth(line) < 7 && depth(lines[index + 1]) <= depth(line));
    expect(empty).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object|\(\)/);
  });

  test('makes its files, packs and documents, and nothing in them is empty', () => {
    const book = loadBook(folder);
    // Nothing was published yet of a book that is new.
    const files = exportBook(book, place, '').filter(({ path }) => path !== 'permalinks.json');
    expect(files.filter(({ text }) => /^\s*(\[\]|\{\})?\s*$/.test(text)).map(({ path }) => path)).toEqual([]);
    expect(piecesOf(book).filter(({ words }) => /undefined|\[object/.test(words))).toEqual([]);
    if (book.lectures.length === 0) return;
    const pages = readyPacks(book, publisher).flatMap(pagesOf);
    for (const { id, body } of pages) expect(html(body), id).not.toMatch(/<(\w+)>\s*<\/\1>|undefined/);
    expect(packFiles(book, publisher).every(({ content }) => content.length > 0)).toBe(true);
    expect(documentFiles(book, publisher).length).toBeGreaterThan(0);
  });
});
