import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../../src/features/notebook/exports/bibtex.ts';
import { spreadsheet } from '../../../../src/features/notebook/exports/csv.ts';
import { docx } from '../../../../src/features/notebook/exports/docx.ts';
import { markdown } from '../../../../src/features/notebook/exports/markdown.ts';
import { ris } from '../../../../src/features/notebook/exports/ris.ts';
import { webAnnotations } from '../../../../src/features/notebook/exports/web-annotations.ts';
import { jsonFaults, schemaText } from '../../downloads/valid.ts';
import { sheet } from './sheet.ts';

const citation = 'Plotholder, quoted in Marrow and Leek (1999), ‘Who turns the tap’, paragraph 1';

describe('a notebook as Markdown', () => {
  const text = String(markdown(sheet));

  test('has a heading an entry, in the reader’s order, and the reference last', () => {
    expect(text.match(/^## .*$/gm)).toEqual([
      '## “neighbours first”',
      '## Trust carries more water than rules.',
      '## Quotation “long-gone”',
      '## “one tap”',
      '## References',
    ]);
  });

  test('sets the words as a block quotation with their citation and address', () => {
    expect(text).toContain(
      `> “neighbours first”\n\n${citation}. <https://example.org/quotes/neighbours-first/>`,
    );
  });

  test('has this site in its references where something of it was kept, and not where nothing was', () => {
    expect(text.split('## References')[1]).toContain('Hilltop (2000) Hilltop.');
    const quoted = { ...sheet, entries: sheet.entries.filter(({ kind }) => kind === 'quote') };
    expect(String(markdown(quoted)).split('## References')[1]).not.toContain('Hilltop (2000)');
  });

  test('keeps the note of what the book no longer has', () => {
    expect(text).toContain('## Quotation “long-gone”\n\nMy note: Still here.');
  });
});

describe('chosen words', () => {
  const cited = 'Hilltop on Marrow and Leek (1999)';
  const url = 'https://example.org/read/water/#water-1:~:text=one%20tap';

  test('are cited as the paragraph that they stand in, with a link that highlights them', () => {
    const chosen = String(markdown(sheet)).split('## “one tap”')[1] ?? '';
    expect(chosen).toContain('> “one tap”');
    expect(chosen).toContain(cited);
    expect(chosen).toContain(`<${url}>`);
    expect(chosen).toContain('My words on theirs.');
    expect(String(spreadsheet(sheet))).toContain('Chosen words,“one tap”,“one tap”');
  });

  test('are W3C annotations of the paragraph, by the words and what stands around them', () => {
    const made = JSON.parse(String(webAnnotations(sheet))) as {
      total: number;
      first: { items: { target: unknown; body?: unknown; motivation: string[] }[] };
    };
    expect(jsonFaults(JSON.parse(schemaText('annotations.json')) as object, made)).toEqual([]);
    // What the book no longer has has no address, and an annotation without one is none.
    expect(made.total).toBe(3);
    expect(made.first.items.at(-1)).toMatchObject({
      motivation: ['commenting'],
      body: [{ purpose: 'commenting', value: 'My words on theirs.' }],
      target: [
        {
          source: 'https://example.org/read/water/',
          selector: {
            type: 'FragmentSelector',
            value: 'water-1',
            refinedBy: {
              type: 'TextQuoteSelector',
              exact: 'one tap',
              prefix: 'The site has ',
              suffix: ', and whoever',
            },
          },
        },
      ],
    });
  });
});

test('a notebook as CSV has a row an entry, and keeps line ends and quotation marks within fields', () => {
  const text = String(spreadsheet(sheet));
  expect(text.startsWith('\ufeffkind,title,text,who,place,citation,labels,note,kept,url\r\n')).toBe(true);
  expect(text).toContain('"Who says so?\n50% {sure}, ""quoted"" & <b>"');
  expect(text).toContain('essay; water');
});

describe('a notebook for reference managers', () => {
  const read = (text: unknown) => new Cite(text).data as { type: string; title: string; DOI?: string }[];

  test('as BibLaTeX is the paper once, and each claim of ours as a work online', () => {
    const text = String(bibtex(sheet));
    expect(read(text).map(({ title }) => title)).toEqual([
      'Sharing the tap: water on the Hilltop allotments',
      'Trust carries more water than rules.',
      'The tap, Water 1',
    ]);
    expect(text).toContain(citation);
    expect(text).toContain('50\\% \\lbrace sure\\rbrace');
  });

  test('as RIS has the quotations as notes to the paper', () => {
    const text = String(ris(sheet));
    expect(read(text).map(({ title }) => title)).toEqual([
      'Sharing the tap: water on the Hilltop allotments',
      'Trust carries more water than rules.',
      'The tap, Water 1',
    ]);
    expect(text.slice(0, text.indexOf('ER  -'))).toContain(
      `N1  - “neighbours first” | ${citation}. | Who says so?`,
    );
    expect(text.match(/^TY {2}- /gm)).toHaveLength(3);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(3);
  });

  test('with nothing kept is the paper alone', () => {
    expect(read(bibtex({ ...sheet, entries: [] }))).toHaveLength(1);
    expect(read(ris({ ...sheet, entries: [] }))).toHaveLength(1);
  });
});

describe('a notebook as a Word document', () => {
  test('opens, with headings and the reader’s own words as they were written', async () => {
    const buffer = Buffer.from(docx(sheet) as Uint8Array);
    const { value, messages } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: ["p[style-name='Quote'] => blockquote", "p[style-name='Title'] => h1"] },
    );
    expect(messages).toEqual([]);
    expect(value).toContain('<h1>“neighbours first”</h1><blockquote>“neighbours first”</blockquote>');
    expect(value).toContain(`<p>${citation}.</p>`);
    expect(value).toContain('Who says so?<br />50% {sure}, "quoted" &amp; &lt;b&gt;');
    expect(value).toContain('<p>Labels: essay, water</p>');
  });

  test('opens whatever characters a note holds', async () => {
    const [first] = sheet.entries;
    const odd = docx({ ...sheet, entries: first ? [{ ...first, note: 'a\u0000b\uD800c\u000B 🌱' }] : [] });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(odd as Uint8Array) });
    expect(value).toContain('abc 🌱');
  });
});
