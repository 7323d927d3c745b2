import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../../src/lib/csv-guard.ts';
import { csvRows } from '../../../src/lib/csv-rows.ts';
import { csv } from '../../../src/lib/csv.ts';
import { readCodes } from '../../../src/features/coding/read-codes.ts';

const known = {
  quotes: new Set(['a-butt', 'no-weeds', 'turns']),
  themes: [
    { id: 'trust', name: 'Trust' },
    { id: 'rules', name: 'Rules, written' },
  ],
};
const read = (text: string) => readCodes(text, known);
const codes = (text: string) => Object.fromEntries(read(text).codes);

describe('files of codes', () => {
  const both = { 'a-butt': ['trust', 'rules'], 'no-weeds': ['trust'] };

  test.each([
    ['a row a quotation', 'quote,themes\na-butt,trust; rules\nno-weeds,trust\n'],
    ['a row a code', 'quote,theme\na-butt,trust\na-butt,rules\nno-weeds,trust'],
    ['no head', 'a-butt,trust,rules\nno-weeds,trust'],
    [
      'a mark, old line ends and semicolons',
      '\ufeffQuotation;Themes\r\na-butt;trust|rules\r\nno-weeds;trust\r\n',
    ],
    ['tabs', 'id\tcode 1\tcode 2\na-butt\ttrust\trules\nno-weeds\ttrust\t\n'],
    ['columns in another order', 'Theme,Coder,Quote\ntrust,me,a-butt\nrules,me,a-butt\ntrust,me,no-weeds'],
    ['names for ids', 'quote,themes\na-butt,"Trust; Rules, written"\nno-weeds,TRUST'],
    ['commas that nobody quoted', 'quote,themes\na-butt,trust,rules\nno-weeds,trust'],
  ])('are read with %s', (_, text) => {
    expect(codes(text)).toEqual(both);
    expect(read(text).misfits).toEqual([]);
  });

  test('tell what they did not understand, by its line, and keep the rest', () => {
    const { codes: understood, misfits } = read(
      'quote,themes\nno-weeds,trust; sunshine\nno-seeds,trust\n\nturns,moon\n"a-butt","tr',
    );
    expect(Object.fromEntries(understood)).toEqual({ 'no-weeds': ['trust'] });
    expect(misfits).toEqual([
      { line: 2, text: 'sunshine', why: 'no theme has this name' },
      { line: 3, text: 'no-seeds', why: 'no quotation has this id' },
      { line: 5, text: 'moon', why: 'no theme has this name' },
      { line: 6, text: '"', why: 'a quotation mark is never closed' },
      { line: 6, text: 'tr', why: 'no theme has this name' },
    ]);
  });

  test('name the columns that they leave aside', () => {
    expect(read('quote,themes,mood\nturns,trust,glad').unread).toEqual(['mood']);
  });

  test('tell a quotation without a theme from one that was not coded', () => {
    expect(codes('quote,themes\nturns,\nno-weeds,none')).toEqual({ turns: [], 'no-weeds': [] });
  });

  test('may hold notes, and hold them through a spreadsheet as they were written', () => {
    const note = '=HYPERLINK("http://a.example")\nand, “more”';
    const text = csv([
      ['quote', 'themes', 'note'],
      ['turns', 'trust', guarded(note)],
    ]);
    expect(text).toContain('"\'=HYPER');
    expect(read(text).notes.get('turns')).toBe(note);
  });

  test('are never more than text, and never throw', () => {
    const piece = fc.constantFrom(
      'quote',
      'themes',
      'a-butt',
      'turns',
      'trust',
      '__proto__',
      '<b>',
      '"',
      '\0',
    );
    const mark = fc.constantFrom(',', ';', '\t', '\n', '\r\n', '"', ' ', '\ufeff', '=');
    const file = fc.array(fc.tuple(piece, mark), { maxLength: 30 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(file, (text) => {
        for (const [id, themes] of read(text).codes) {
          expect(known.quotes.has(id)).toBe(true);
          expect(themes.every((theme) => known.themes.some((one) => one.id === theme))).toBe(true);
        }
      }),
    );
  });
});

test('rows are read back as they were written, whatever stands in them', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', '=', 'é') })
    .map((text) => text.trim());
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }).filter((row) => row.some(Boolean)));
  fc.assert(
    fc.property(rows, (written) => {
      expect(csvRows(csv(written), ',').rows.map(({ cells }) => cells)).toEqual(written);
    }),
  );
});

test('what a spreadsheet would run is guarded, and read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', 'a', '＝') }), (text) => {
      expect(guarded(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
});
