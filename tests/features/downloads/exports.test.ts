import { describe, expect, test } from 'vitest';
import { csvFiles } from '../../../src/site/exporter.ts';
import { exportBook } from '../../../src/features/downloads/exporters.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { jsonFaults } from './valid.ts';

const book = allotments();
const files = new Map(
  exportBook(book, (path) => `https://example.org${path}`, 'https://example.org/licence/').map((file) => [
    file.path,
    file.text,
  ]),
);
const json = (path: string) => JSON.parse(files.get(path) ?? 'null') as unknown;

describe('the Book as data', () => {
  test('every address that was promised is there', () => {
    expect([...files.keys()].sort()).toEqual([
      'annotations.jsonld',
      'cards/glossary.tsv',
      'cards/who-said-it.tsv',
      'claims.json',
      'codebook.json',
      'codebook.qdc',
      'codebook.schema.json',
      'glossary.json',
      'permalinks.json',
      'permalinks.schema.json',
      'questions.json',
      'quotes.csv',
      'quotes.excel.csv',
      'quotes.json',
      'quotes.schema.json',
      'references.bib',
      'references.biblatex.bib',
      'references.json',
      'references.ris',
      'tables/table-1.csv',
      'tables/table-1.excel.csv',
      'tables/table-1.json',
    ]);
  });

  test('a quotation carries its place, its codes and its address', () => {
    expect((json('quotes.json') as object[])[4]).toMatchObject({
      id: 'keep-the-peace',
      text: 'rules keep the peace ... most days',
      side: 'national',
      section: 'water',
      locator: '‘Who turns the tap’, paragraph 2',
      themes: ['rules', 'trust'],
      url: 'https://example.org/quotes/keep-the-peace/',
    });
  });

  test.each(['quotes', 'codebook', 'permalinks'])('%s.json is what the schema beside it says', (name) => {
    expect(jsonFaults(json(`${name}.schema.json`) as object, json(`${name}.json`))).toEqual([]);
  });

  test('a quotation with a field that its schema does not know, or without an address, is not', () => {
    const [quote] = json('quotes.json') as object[];
    expect(
      jsonFaults(json('quotes.schema.json') as object, [{ ...quote, url: 'nowhere', mood: 'sour' }]),
    ).toEqual(['/0 must NOT have additional properties', '/0/url must match format "uri"']);
  });

  test('the quotations’ table has a row a quotation and the fields that JSON has, in their order', () => {
    const rows = (files.get('quotes.csv') ?? '').trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + book.quotes.length);
    expect(rows[0]).toBe(`${Object.keys((json('quotes.json') as object[])[0] ?? {}).join(',')}`);
  });

  test('table values are numbers in JSON and printed figures in CSV', () => {
    expect(json('tables/table-1.json')).toMatchObject({ rows: [{ values: [2.5, 60] }, { values: [1, 40] }] });
    expect(files.get('tables/table-1.csv')).toBe(
      'Way,Use,Plots (%)\r\nTaking turns,2.5,60\r\nCarrying cans,1.0,40\r\n',
    );
  });

  test('the paper comes first in the bibliography, and keys are our own', () => {
    expect((json('references.json') as { id: string }[]).map(({ id }) => id)).toEqual([
      'marrow-leek-1999',
      'spade-1950',
    ]);
    expect(files.get('references.bib')).toMatch(/^@article\{marrow-leek-1999,/);
  });

  test('RIS records begin with TY, end with ER and break lines as its readers expect', () => {
    const ris = files.get('references.ris') ?? '';
    expect(ris).not.toMatch(/[^\r]\n/);
    expect(ris.match(/^TY  - /gm)).toHaveLength(2);
    expect(ris.match(/^ER  - /gm)).toHaveLength(2);
  });
});

test('a book that calls its text a speech does so in the descriptions of its data', () => {
  const speech = { ...book, site: { ...book.site, called: 'speech' } };
  const described = exportBook(speech, (path) => path, '').flatMap(({ path, type, text, schema }) => [
    ...(type.includes('schema+json') ? [`${path} ${text}`] : []),
    ...(schema?.fields.map(({ description = '' }) => `${path} ${description}`) ?? []),
  ]);
  expect(described.join()).toContain('The speech’s section');
  expect(described.filter((words) => /\bpaper/i.test(words))).toEqual([]);
});

test('a CSV field with commas, quotation marks or line ends survives a spreadsheet', () => {
  const schema = { fields: [], missingValues: [''] };
  const [plain, excel] = csvFiles('x', [['a,b', 'say "hi"', 'two\nlines', null]], schema);
  expect(plain).toMatchObject({ path: 'x.csv', text: '"a,b","say ""hi""","two\nlines",\r\n' });
  expect(excel).toMatchObject({ path: 'x.excel.csv', text: `\ufeff${plain?.text}` });
});

test('only the file for Excel begins with a byte-order mark, which programs for data stumble over', () => {
  const tables = [...files].filter(([path]) => path.endsWith('.csv'));
  const marked = tables.filter(([, text]) => text.startsWith('\ufeff')).map(([path]) => path);
  expect(marked).toEqual(tables.map(([path]) => path).filter((path) => path.endsWith('.excel.csv')));
  expect(marked).toHaveLength(tables.length / 2);
});
