import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citation } from '../../../src/features/citing/citation.ts';
import { authorDate } from '../../../src/book/words/names.ts';
import { type CslItem, cslItemSchema } from '../../../src/book/schema/csl.ts';
import { hilltop } from './hilltop.ts';

/* A work of every type that a book can list, with a date and without, in every format that cites it. */

const types = cslItemSchema.shape.type.options;

const work = (type: CslItem['type'], dated: boolean): CslItem => ({
  id: 'hoe-dew',
  type,
  title: 'Counting the dew',
  author: [{ family: 'Hoe', given: 'Sam' }],
  translator: [{ family: 'Florio', given: 'Jane' }],
  edition: '2nd',
  publisher: 'Hedge Press',
  'publisher-place': 'Kendal',
  'container-title': 'Notes on mornings',
  URL: 'https://hilltop.example/dew/',
  ...(dated && { issued: { 'date-parts': [[1999]] } }),
});

/** OSCOLA’s file names the types that it dates, and these are not among them; it stands here as its authors have it. */
const yearless: CslItem['type'][] = ['dataset', 'review', 'software'];

const cited = (csl: CslItem) =>
  citation(
    { kind: 'paper', address: 'https://hilltop.example/dew/', title: csl.title },
    { ...hilltop, paper: { ...hilltop.paper, csl } },
  );

/** What a reader’s program finds in a file. */
const readBack = (text: string) => (new Cite(text) as { data: Record<string, unknown>[] }).data[0] ?? {};
const plain = (text: string) => text.replace(/[{}]/g, '').toLowerCase();
const written = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

describe.each(types)('a work of the type %s', (type) => {
  test.each([true, false])('is cited in every style and format (dated: %s)', (dated) => {
    const { styles, bibtex, biblatex, ris, csl } = cited(work(type, dated));
    for (const { id, entry, inText } of styles) {
      const both = `${written(entry)} ${written(inText)}`;
      expect(plain(written(entry)), id).toContain('counting the dew');
      expect(both, id).not.toMatch(/undefined|NaN|null|\(\)|, ,|\(, /);
      expect(both.includes('1999'), id).toBe(dated && !(id === 'oscola' && yearless.includes(type)));
    }
    expect(csl[0]?.issued).toEqual(dated ? { 'date-parts': [[1999]] } : undefined);
    for (const text of [bibtex, biblatex]) {
      expect(plain(String(readBack(text)['title']))).toBe('counting the dew');
      expect(/\b(year|date) = /.test(text)).toBe(dated);
    }
    expect(ris).toMatch(/^TY {2}- [A-Z]+\r\n/);
    expect(readBack(ris)['title']).toBe('Counting the dew');
    expect(/^PY {2}- 1999\r$/m.test(ris)).toBe(dated);
    expect(/^(PY|DA) {2}-/m.test(ris)).toBe(dated);
  });
});

test('a work without a date is cited as such in the styles that date works', () => {
  const { styles } = cited(work('report', false));
  const said = Object.fromEntries(styles.map(({ id, entry }) => [id, written(entry)]));
  expect(said['harvard']).toContain('(no date)');
  expect(said['apa']).toContain('(n.d.)');
  expect(said['chicago']).toContain('n.d.');
  expect(authorDate(work('report', false))).toBe('Hoe, n.d.');
});

test('translators and editions reach reference managers', () => {
  const { bibtex, biblatex, ris } = cited(work('book', true));
  for (const text of [bibtex, biblatex]) {
    expect(text).toContain('translator = {Florio, Jane}');
    expect(text).toContain('edition = {2nd}');
  }
  expect(ris).toContain('A4  - Florio, Jane\r\n');
  expect(ris).toContain('ET  - 2nd\r\n');
});
