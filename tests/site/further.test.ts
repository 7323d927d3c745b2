import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/book/schema/csl.ts';
import { readBibtex } from '../readers/zotero-bibtex.ts';
import { readCsl } from '../readers/zotero-csl.ts';
import { readRis } from '../readers/zotero-ris.ts';
import { site } from './sites.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const content = <T>(path: string) => parse(readFileSync(join(root, 'content', path), 'utf8')) as T[];
const works = content<{ csl: CslItem; why: string }>('works.yaml');
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

describe('what goes beyond the paper leaves with it', () => {
  test.each([
    ['RIS', readRis(read('data/further-reading.ris'))],
    ['BibTeX', readBibtex(read('data/further-reading.bib'))],
    ['BibLaTeX', readBibtex(read('data/further-reading.biblatex.bib'))],
    ['CSL-JSON', readCsl(JSON.parse(read('data/further-reading.json')) as CslItem[])],
  ])('every later work, as %s, with what it is read for', (_, items) => {
    expect(items.map(({ title }) => title)).toEqual(works.map(({ csl }) => csl.title));
    items.forEach(({ notes, extra }, at) => {
      expect(plain([...notes, extra].join(' '))).toContain(plain(works[at]?.why ?? ''));
    });
  });

  test('every dated statement, with its day, its sources, and the paragraph that makes it', () => {
    const facts = JSON.parse(read('data/facts.json')) as {
      id: string;
      checked: string;
      url?: string;
      sources: { title: string; about: string }[];
    }[];
    const ids = globSync('facts/*.yaml', { cwd: join(root, 'content') })
      .flatMap((file) => content<{ id: string }>(file))
      .map(({ id }) => id);
    expect(facts.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (const { id, checked, url, sources } of facts) {
      expect(checked, id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(sources.length, id).toBeGreaterThan(0);
      if (!url) continue;
      const { pathname, hash } = new URL(url);
      expect(read(`${pathname}index.html`), id).toContain(`id="${hash.slice(1)}"`);
    }
    expect(facts.filter(({ url }) => url).length).toBeGreaterThan(10);
  });

  test.each(['read-since', 'read-primer'])('%s stands in the one-file edition and in the EPUB', (name) => {
    const path = `/${name.replace('-', '/')}/`;
    expect(read('download/joined-up.html')).toContain(`class="one-page" id="${path}"`);
    expect(readFileSync(join(site.folder, 'download/joined-up.epub')).includes(`${name}.xhtml`)).toBe(true);
  });
});
