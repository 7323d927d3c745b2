import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseGift } from 'gift-pegjs';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { csv } from '../../src/lib/csv.ts';
import { csvRows } from '../../src/lib/csv-rows.ts';
import { bibtex } from '../../src/features/notebook/exports/bibtex.ts';
import { spreadsheet } from '../../src/features/notebook/exports/csv.ts';
import { docx } from '../../src/features/notebook/exports/docx.ts';
import { ris } from '../../src/features/notebook/exports/ris.ts';
import { escaped } from '../../src/features/packs/formats/gift.ts';
import { line } from '../../src/features/packs/formats/html.ts';
import { wordsOf } from '../features/packs/html-words.ts';
import { sheet } from '../features/notebook/exports/sheet.ts';

/** What files of these kinds take for their own: ends of records and fields, formulas, markup. */
const pieces = [
  '\n',
  '\r\n',
  'ER  - ',
  'TY  - BOOK',
  '}',
  '{',
  '\\',
  '@book{a,',
  '%',
  '=1+1',
  '@a',
  '-1',
  '"',
  ',',
  '<w:p>',
  ']]>',
  '&',
  '\u0000',
  '\ud800',
  '\ufffe',
  '::',
  '####',
  '~',
  '//',
  'a',
  ' ',
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
);
/** A notebook may have come from anyone: its notes, labels and days are what they wrote. */
const sheets = fc
  .record({ note: hostile, labels: fc.array(hostile, { maxLength: 3 }), kept: hostile })
  .map((written) => ({
    ...sheet,
    entries: sheet.entries.map((entry) => ({ ...entry, ...written })),
  }));

test('A notebook as BibLaTeX or RIS has the records that it has, whatever was written into it', () => {
  const usual = [bibtex, ris].map((write) => titles(String(write(sheet))));
  fc.assert(
    fc.property(sheets, (one) => {
      expect([bibtex, ris].map((write) => titles(String(write(one))))).toEqual(usual);
    }),
  );
});

test('A notebook as a Word document is well-formed XML, whatever was written into it', () => {
  fc.assert(
    fc.property(sheets, (one) => {
      const files = unzipSync(docx(one) as Uint8Array);
      XmlDocument.fromString(strFromU8(files['word/document.xml'] ?? Uint8Array.of())).dispose();
    }),
  );
});

test('A notebook as CSV has no cell that a spreadsheet takes for a formula', () => {
  fc.assert(
    fc.property(sheets, (one) => {
      const { rows, unclosed } = csvRows(String(spreadsheet(one)), ',');
      expect(unclosed).toBeUndefined();
      expect(rows.length).toBe(1 + one.entries.length);
      for (const { cells } of rows) expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    }),
  );
});

test('A CSV is read as it was written', () => {
  const cell = hostile.map((text) => text.replace(/\r\n?/g, '\n').trim());
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }).filter((row) => row.some(Boolean)));
  fc.assert(
    fc.property(table, (rows) => {
      expect(csvRows(csv(rows), ',').rows.map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

test('A text in GIFT is read as it was written', () => {
  const said = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc
        .array(fc.constantFrom(...pieces.filter((piece) => !/[\u0000\ud800\ufffe]/.test(piece))), {
          maxLength: 8,
        })
        .map((parts) => parts.join('')),
    )
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(said, (text) => {
      const [read] = parseGift(`::A::[html]${escaped(`<p>${line(text)}</p>`)} {\n=yes\n~no\n}\n`);
      expect(read && 'stem' in read && wordsOf(read.stem.text).replace(/\s+/g, ' ').trim()).toBe(text);
    }),
  );
});

const titles = (text: string) =>
  (
    new Cite(text, { forceType: text.startsWith('TY') ? '@ris/file' : '@biblatex/text' }).data as {
      title?: string;
    }[]
  ).map(({ title }) => title);
