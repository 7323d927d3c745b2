import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationFiles } from '../../../src/features/citing/citations.ts';
import { citationStyles } from '../../../src/features/citing/styles.ts';
import { atPage, pageRange } from '../../../src/book/words/citation-runs.ts';
import { citation } from '../../../src/features/citing/citation.ts';
import { type Citation, citationFileSchema, type CitationRun } from '../../../src/book/schema/citation.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { hilltop } from './hilltop.ts';

interface Case {
  what: string;
  /** The name of the page’s file, with the fragment of a piece. */
  of: string;
  entry?: Record<string, string>;
  inText?: Record<string, string>;
  /** In the text, with the number of a page. */
  onPage?: Record<string, string>;
}

const cases = parse(readFileSync(join(import.meta.dirname, 'styles.yaml'), 'utf8')) as Case[];
const files = new Map(citationFiles(allotments(), hilltop).map(({ path, text }) => [path, text]));

describe.each(cases)('$what', ({ of, entry = {}, inText = {}, onPage = {} }) => {
  const { styles } = find(of);
  const inStyle = (style: string) => styles.find(({ id }) => id === style);

  test.each(Object.entries(entry))('in a list of references: %s', (style, expected) => {
    expect(starred(inStyle(style)?.entry ?? [])).toBe(expected);
  });

  test.each(Object.entries(inText))('in the text: %s', (style, expected) => {
    expect(starred(inStyle(style)?.inText ?? [])).toBe(expected);
  });

  test.each(Object.entries(onPage))('in the text, on a page: %s', (style, expected) => {
    expect(starred(atPage(inStyle(style)?.onPage ?? [], 4))).toBe(expected);
  });
});

/* What a new style needs, each named by the test that asks for it. */
describe.each(citationStyles.map(({ id, name, xml }) => ({ id, name, xml })))(
  'the style $id',
  ({ id, name, xml }) => {
    const paper = cases.find(({ of }) => of === 'paper');

    test('has the paper as an example in styles.yaml, in lists of references and in the text', () => {
      expect(Object.keys(paper?.entry ?? {}), 'entry').toContain(id);
      expect(Object.keys(paper?.inText ?? {}), 'inText').toContain(id);
    });

    test('is named with its edition, and says in its file where it is from and when it was last changed', () => {
      expect(name).toMatch(/\((?:.*edition|notes)\)$/);
      expect(xml).toMatch(/<link [^>]*rel="self"/);
      expect(xml).toMatch(/<updated>/);
    });
  },
);

test('only what has numbered pages can be cited by one', () => {
  expect(find('paper').styles.every(({ onPage }) => onPage)).toBe(true);
  expect(find('read/water').styles.some(({ onPage }) => onPage)).toBe(false);
});

test.each([
  ['159–179', { first: 159, last: 179 }],
  ['159-79', { first: 159, last: 179 }],
  ['e12', undefined],
  [undefined, undefined],
])('the pages of a work at %s', (pages, range) => {
  expect(pageRange(pages)).toEqual(range);
});

test('every style file is offered', () => {
  const folder = join(import.meta.dirname, '../../../src/features/citing/styles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.csl'));
  const offered = new Set(citationStyles.map(({ xml }) => xml));
  expect(files.filter((name) => !offered.has(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

/** The same page by two persons, by the style. */
const ofPersons = {
  harvard:
    'Fork, I.M. and Hoe, S. (2026) *Who counts the dew?*, *Hilltop*. Available at: https://hilltop.example/read/dew/ (Accessed: day month year).',
  apa: 'Fork, I. M., & Hoe, S. (2026, May 4). *Who counts the dew?* Hilltop. https://hilltop.example/read/dew/',
  chicago:
    'Fork, Ida May, and Sam Hoe. 2026. “Who Counts the Dew?” Hilltop. May 4, 2026. https://hilltop.example/read/dew/.',
  mhra: 'Fork, Ida May, and Sam Hoe, ‘Who Counts the Dew?’, *Hilltop*, 2026 <https://hilltop.example/read/dew/> [accessed day month year]',
  oscola:
    'Fork IM and Hoe S, ‘Who Counts the Dew?’ (*Hilltop*, 4 May 2026) <https://hilltop.example/read/dew/> accessed day month year',
};

describe('a site written by persons', () => {
  const authors = [
    { family: 'Fork', given: 'Ida May' },
    { family: 'Hoe', given: 'Sam' },
  ];
  const page = { kind: 'page', address: '/read/dew/', title: 'Who counts the dew?' } as const;
  const { styles, biblatex } = citation(page, { ...hilltop, authors });

  test.each(Object.entries(ofPersons))('is named after them: %s', (style, expected) => {
    expect(starred(styles.find(({ id }) => id === style)?.entry ?? [])).toBe(expected);
  });

  test('is an organisation in BibLaTeX, where a book’s title would stand', () => {
    expect(biblatex).toContain('organization = {Hilltop}');
    expect(biblatex).not.toContain('booktitle');
  });

  test('keeps the letters of every script in BibTeX and BibLaTeX', () => {
    const title = 'Żur, ə and § of 雨, Дождь and 🐝 – ‘dew’';
    const names = [{ family: 'Дождев', given: '한나' }];
    const written = citation({ ...page, title }, { ...hilltop, authors: names });
    for (const letters of ['ə', '雨', 'Дождь', '🐝', 'Дождев, 한나', 'Żur'])
      for (const format of [written.bibtex, written.biblatex]) expect(format).toContain(letters);
  });
});

function find(of: string): Citation {
  const [path, fragment] = of.split('#');
  const { page, pieces } = citationFileSchema.parse(JSON.parse(files.get(`${path}.json`) ?? 'null'));
  const found = fragment ? pieces[fragment] : page;
  if (!found) throw new Error(`Nothing is cited at ${of}.`);
  return found;
}

const starred = (runs: readonly CitationRun[]) =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
