import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/book/schema/csl.ts';
import { listIn, readBibFile } from '../readers/bib-file.ts';
import { site } from './sites.ts';

const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const works = JSON.parse(read('data/references.json')) as CslItem[];

describe('the .bib files, as pandoc and biber take fields apart', () => {
  const published = works.filter(({ type }) => type !== 'legislation' && type !== 'manuscript');
  const entries = readBibFile(read('data/references.biblatex.bib'));

  test('keep a publisher, an institution and a place in one piece', () => {
    for (const { id, publisher = '', 'publisher-place': place = '' } of published) {
      const fields = entries.find(({ key }) => key === id)?.fields;
      const names = ['publisher', 'institution'].flatMap((name) => fields?.get(name) ?? []);
      expect(names.flatMap(listIn), id).toEqual(publisher ? [publisher] : []);
      expect(listIn(fields?.get('location') ?? ''), id).toEqual(place ? [place] : []);
    }
    expect(published.filter(({ publisher = '' }) => / and /.test(publisher)).length).toBeGreaterThan(2);
  });

  test('have no braces where none are taken away: in kinds of reports, pages, DOIs and addresses', () => {
    for (const file of ['data/references.bib', 'data/references.biblatex.bib'])
      for (const { key, fields } of readBibFile(read(file)))
        for (const name of ['type', 'pages', 'doi', 'issn', 'url', 'volume', 'number', 'year', 'date'])
          expect(fields.get(name) ?? '', `${key}: ${name}`).not.toMatch(/[{}]/);
  });
});
