import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type Citation, citationFileSchema } from '../../src/book/schema/citation.ts';
import type { CslItem } from '../../src/book/schema/csl.ts';
import { plainTex, readBibFile } from '../readers/bib-file.ts';
import type { SavedItem } from '../readers/item.ts';
import { readBibtex } from '../readers/zotero-bibtex.ts';
import { readCsl } from '../readers/zotero-csl.ts';
import { offeredOn } from '../readers/zotero-page.ts';
import { readRis } from '../readers/zotero-ris.ts';

const folder = join(import.meta.dirname, '../../dist');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const files = (pattern: string) =>
  globSync(pattern, { cwd: folder }).map((path) => ({ path, text: read(path) }));
const works = JSON.parse(read('data/references.json')) as CslItem[];
const [paper] = works;

/** Everything that is cited, with what of it is said to be meant. */
const cited: Citation[] = files('data/cite/**/*.json')
  .filter(({ path }) => !path.endsWith('.csl.json'))
  .flatMap(({ text }) => {
    const { page, pieces } = citationFileSchema.parse(JSON.parse(text));
    return [page, ...Object.values(pieces)];
  });
const formats: [name: string, read: (one: Citation) => SavedItem[]][] = [
  ['RIS', ({ ris }) => readRis(ris)],
  ['BibTeX', ({ bibtex }) => readBibtex(bibtex)],
  ['BibLaTeX', ({ biblatex }) => readBibtex(biblatex)],
  ['CSL-JSON', ({ csl }) => readCsl(csl)],
];

describe('every RIS file', () => {
  const all = [...files('data/**/*.ris'), ...cited.map(({ url, ris }) => ({ path: url, text: ris }))];

  test('has one line a tag and CRLF line ends, so that no program joins or cuts a word', () => {
    expect(all.length).toBeGreaterThan(150);
    for (const { path, text } of all) {
      expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
      const odd = text.split('\r\n').filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /.test(line));
      expect(odd, path).toEqual([]);
    }
  });

  test('gives no web page a publisher, of which Zotero makes a note: its site is named as that', () => {
    const pages = all.flatMap(({ text }) =>
      text.split(/^ER {2}- /m).filter((one) => /TY {2}- ELEC/.test(one)),
    );
    expect(pages.length).toBeGreaterThan(200);
    for (const page of pages) expect(page).not.toMatch(/^(PB|CY|JF|SN) {2}- /m);
  });

  test('keeps ids whole', () => {
    const ids = read('data/references.ris').match(/^ID {2}- .*$/gm);
    expect(ids?.map((line) => line.slice(6).trim())).toEqual(works.map(({ id }) => id));
  });
});

describe('the bibliography', () => {
  const readings: [name: string, items: SavedItem[]][] = [
    ['RIS', readRis(read('data/references.ris'))],
    ['BibTeX', readBibtex(read('data/references.bib'))],
    ['BibLaTeX', readBibtex(read('data/references.biblatex.bib'))],
    ['CSL-JSON', readCsl(works)],
  ];

  test.each(readings)(
    'arrives whole as %s: titles, authors, years, pages, and what a work stands in',
    (_, items) => {
      const expected = readCsl(works).map(essence);
      expect(items.map(essence)).toEqual(expected);
    },
  );

  test('has Acts as statutes, and conference papers with their conference', () => {
    const typesOf = (type: CslItem['type'], items: SavedItem[]) =>
      works.flatMap((work, index) => (work.type === type ? (items[index] ?? []) : []));
    for (const [name, items] of readings) {
      const acts = typesOf('legislation', items).map(({ itemType }) => itemType);
      // BibTeX has no kind for laws, and Zotero takes BibLaTeX’s for bills.
      expect(new Set(acts), name).toEqual(new Set([name.startsWith('Bib') ? 'document' : 'statute']));
      for (const { whole } of typesOf('paper-conference', items)) expect(whole, name).toContain('Conference');
    }
  });

  test('gives BibTeX’s own styles every field that they want, and BibLaTeX’s its own', () => {
    for (const { type, key, fields } of readBibFile(read('data/references.bib'))) {
      for (const name of required[type] ?? []) expect(fields.has(name), `${key}: ${name}`).toBe(true);
      for (const name of ['date', 'journaltitle', 'location']) expect(fields.has(name), key).toBe(false);
    }
    for (const { type, key, fields } of readBibFile(read('data/references.biblatex.bib'))) {
      expect(fields.has('date'), key).toBe(true);
      if (type === 'article') expect(fields.has('journaltitle'), key).toBe(true);
    }
  });
});

describe.each(formats)('everything cited, as %s', (_, reader) => {
  test('arrives with its title, and with what is meant of it once', () => {
    for (const one of cited) {
      const [item, ...more] = reader(one);
      expect(more, one.url).toEqual([]);
      expect(item?.title, one.url).toBe(one.csl[0]?.title);
      const told = [...(item?.notes ?? []), item?.extra ?? ''].join('\n');
      const address = told.split(one.url).length - 1;
      const isOfPaper = ['quotation', 'table', 'figure'].includes(one.kind);
      expect(address, one.url).toBe(isOfPaper ? 1 : 0);
      if (one.kind === 'quotation') expect(told, one.url).toMatch(/: “.*, paragraph \d+/);
    }
  });

  test('names a page’s site once', () => {
    for (const one of cited.filter(({ csl }) => csl[0]?.type === 'webpage')) {
      const [item] = reader(one);
      const names = [...(item?.authors ?? []), item?.whole, item?.extra].filter(Boolean);
      expect(new Set(names).size, one.url).toBe(names.length);
    }
  });
});

describe('Zotero’s button', () => {
  const offers = (path: string) => offeredOn(parse(read(`${path}index.html`)));

  test('offers on each quotation’s and table’s page the paper with its locator, and the page', () => {
    const pages = cited.filter(({ kind }) => ['quotation', 'table', 'figure'].includes(kind));
    expect(pages.length).toBeGreaterThan(80);
    for (const { url, kind } of pages) {
      const [ofPaper, page, ...more] = offers(new URL(url).pathname.slice(1));
      expect(more).toEqual([]);
      expect(ofPaper).toMatchObject({ itemType: 'journalArticle', title: paper?.title, doi: paper?.DOI });
      expect(ofPaper?.abstract, url).toContain(kind === 'quotation' ? ', paragraph ' : 'e ');
      expect(page).toMatchObject({ itemType: 'webpage', url });
    }
  });

  test('offers on the page of claims the paper, each claim and the page', () => {
    const [first, ...others] = offers('claims/');
    expect(first?.title).toBe(paper?.title);
    expect(others.length).toBeGreaterThan(3);
    expect(others.at(-1)).toMatchObject({ itemType: 'webpage' });
  });

  test('offers on the page of references every work, the paper first', () => {
    const all = offers('references/').map(({ title, authors, whole }) => ({ title, authors, whole }));
    const expected = readCsl(works).map(({ title, authors, whole }) => ({ title, authors, whole }));
    expect(all).toEqual(expected);
  });

  test('names author, site and publisher of a page no more than once each, on every page', () => {
    for (const { path, text } of files('**/index.html')) {
      if (!text.includes('name="citation_title"')) continue;
      for (const { itemType, authors, whole, extra } of offeredOn(parse(text))) {
        if (itemType !== 'webpage') continue;
        const names = [...authors, whole, extra].filter(Boolean);
        expect(new Set(names).size, path).toBe(names.length);
      }
    }
  });
});

describe('citations in the text', () => {
  test('call paragraphs by the names that readers see, not by their addresses', () => {
    const all = cited.filter(({ kind }) => kind === 'paragraph');
    expect(all.length).toBeGreaterThan(50);
    for (const { styles, url } of all) {
      const text = styles[0]?.inText.map((run) => run.text).join('') ?? '';
      expect(text, url).toMatch(/, paragraph ([A-Z]\w+ )?\d+[a-z]?\)$/);
    }
  });

  test('give the paper’s authors initials, as its own list gives others', () => {
    for (const name of paper?.author ?? []) expect(name.given).toMatch(/^(\p{Lu}\. ?)+$/u);
  });
});

/** What BibTeX’s standard styles call required. */
const required: Record<string, string[]> = {
  article: ['author', 'title', 'journal', 'year'],
  book: ['author', 'title', 'publisher', 'year'],
  incollection: ['author', 'title', 'booktitle', 'publisher', 'year'],
  inproceedings: ['author', 'title', 'booktitle', 'year'],
  techreport: ['author', 'title', 'institution', 'year'],
  unpublished: ['author', 'title', 'note'],
};

/** What must arrive alike in all formats. Laws have no field for their code in BibTeX. */
function essence({ title, authors, date, whole, pages, doi, extra }: SavedItem) {
  const place = whole || /^Public General Acts[^,]*/.exec(plainTex(extra))?.[0] || '';
  // RIS has no way to write a comma within a name.
  const names = authors.map((name) => name.replaceAll(',', ''));
  return { title, names, year: date.slice(0, 4), pages, doi, place };
}
