import { describe, expect, test } from 'vitest';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { citablePages } from '../../../src/features/citing/citable.ts';
import { filesReadOn, plainRuns, readOn } from '../../../src/book/words/citation-runs.ts';
import { citationFiles } from '../../../src/features/citing/citations.ts';
import { type Citation, citationFileSchema } from '../../../src/book/schema/citation.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { hilltop } from './hilltop.ts';

const book = allotments();
const files = new Map(citationFiles(book, hilltop).map(({ path, text }) => [path, text]));
const fileOf = (path: string) => citationFileSchema.parse(JSON.parse(files.get(path) ?? 'null'));
const scripts = [...files.keys()].filter((path) => /(?<!\.csl)\.json$/.test(path));
const all = scripts.flatMap((path) => {
  const { page, pieces } = fileOf(path);
  return [page, ...Object.values(pieces)];
});

describe('files of citations', () => {
  test('each page has one for scripts, of the promised shape, and four for reference managers', () => {
    expect(scripts).toHaveLength(citablePages(book).length);
    expect(files.size).toBe(5 * scripts.length);
    for (const path of scripts) expect(() => fileOf(path), path).not.toThrow();
  });

  test('paragraphs, claims and concepts are found by the fragments that name them', () => {
    expect(Object.keys(fileOf('read/water.json').pieces)).toContain('water-1');
    expect(Object.keys(fileOf('claims.json').pieces)).toEqual(book.claims.map(({ id }) => id));
    expect(Object.keys(fileOf('glossary.json').pieces)).toEqual(book.concepts.map(({ id }) => id));
  });

  test('every citation is of what it says, whatever was formatted before it', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    for (const { csl, styles } of all) {
      for (const { entry } of styles) expect(plain(plainRuns(entry))).toContain(plain(csl[0]?.title ?? ''));
    }
  });

  test('nothing that marked a place while citations were formatted is left in them', () => {
    const text = [...files.values()].join('');
    expect(text).not.toMatch(/address\.invalid|\\u000|[\u0001-\u0008]/);
  });
});

describe('files for reference managers, read back', () => {
  test.each(all.map((one): [string, Citation] => [one.url, one]))('%s', (url, { biblatex, ris, csl }) => {
    const [item] = csl;
    const isOurs = item?.type === 'webpage';
    const [fromBiblatex] = read(biblatex);
    const [fromRis] = read(ris);
    expect(fromBiblatex).toMatchObject({ type: item?.type, title: item?.title, issued: item?.issued });
    expect(fromRis).toMatchObject({ type: item?.type, title: item?.title });
    for (const found of [fromBiblatex, fromRis]) if (isOurs) expect(found?.['URL']).toBe(url);
    expect(fromBiblatex?.['id']).toBe(item?.id);
    if (item?.note) expect(item.note).toContain(url);
  });

  test('RIS ends its lines as it must, and says what of the paper is meant', () => {
    const { ris } = fileOf('quotes/neighbours-first.json').page;
    expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(ris).toContain('SP  - 1\r\nEP  - 9\r\n');
    expect(ris).toContain(
      'N1  - Plotholder: “neighbours first”, ‘Who turns the tap’, paragraph 1. https://hilltop.example/quotes/neighbours-first/\r\n',
    );
  });
});

describe('the day of reading', () => {
  const day = new Date(2027, 4, 3);

  test('stands in the citation of a page of ours', () => {
    const [harvard] = fileOf('read/water.json').page.styles;
    expect(plainRuns(readOn(harvard?.entry ?? [], day))).toContain('(Accessed: 3 May 2027)');
  });

  test('stands in what reference managers are given, and nothing else there changes', () => {
    const { page } = fileOf('read/water.json');
    const [bibtex, biblatex, ris, csl] = filesReadOn(page, day).map(({ text }) => text);
    expect(bibtex?.replace('\turldate = {2027-05-03},\n', '')).toBe(page.bibtex);
    expect(ris?.replace('Y2  - 2027/05/03/\r\n', '')).toBe(page.ris);
    expect(JSON.parse(csl ?? '')).toEqual([{ ...page.csl[0], accessed: { 'date-parts': [[2027, 5, 3]] } }]);
    expect(biblatex?.replace('\turldate = {2027-05-03},\n', '')).toBe(page.biblatex);
    expect(read(biblatex ?? '')[0]).toMatchObject({ accessed: { 'date-parts': [[2027, 5, 3]] } });
  });

  test('has no place in the citation of a paper, which does not change', () => {
    const { page } = fileOf('paper.json');
    expect(filesReadOn(page, day)[0]?.text).toBe(page.bibtex);
    expect(JSON.stringify(page.styles)).not.toContain('accessed');
  });
});

function read(text: string): Record<string, unknown>[] {
  return new Cite(text).data as Record<string, unknown>[];
}
