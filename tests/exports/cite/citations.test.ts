import { describe, expect, test } from 'vitest';
import { citablePages } from '../../../src/domain/citable.ts';
import { citationFiles } from '../../../src/exports/cite/index.ts';
import { citationFileSchema } from '../../../src/schema/citation.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { hilltop } from './hilltop.ts';

const book = allotments();
const files = new Map(citationFiles(book, hilltop).map(({ path, text }) => [path, text]));

describe('files of citations', () => {
  test('each page has one for scripts, of the promised shape, and three for reference managers', () => {
    const pages = citablePages(book);
    expect(files.size).toBe(4 * pages.length);
    for (const [path, text] of files) {
      if (/(?<!\.csl)\.json$/.test(path))
        expect(() => citationFileSchema.parse(JSON.parse(text)), path).not.toThrow();
    }
  });

  test('paragraphs, claims and concepts are found by the fragments that name them', () => {
    const pieces = (path: string) =>
      Object.keys(citationFileSchema.parse(JSON.parse(files.get(path) ?? '')).pieces);
    expect(pieces('read/water.json')).toContain('water-1');
    expect(pieces('claims.json')).toEqual(book.claims.map(({ id }) => id));
    expect(pieces('glossary.json')).toEqual(book.concepts.map(({ id }) => id));
  });
});
