import { describe, expect, test } from 'vitest';
import { codingData } from '../../../src/features/coding/data.ts';
import {
  type CodingRecord,
  emptyCoding,
  readCoding,
  withCodes,
  withFile,
  withNote,
  writeCoding,
} from '../../../src/features/coding/record.ts';
import { codesFile, reportFile } from '../../../src/features/coding/report.ts';
import { readCodes } from '../../../src/features/coding/read-codes.ts';
import { allotments } from '../../fixtures/allotments.ts';

const data = codingData(allotments());
const [first, second] = data.quotes as [(typeof data.quotes)[0], (typeof data.quotes)[0]];
const themes = data.themes.map(({ id }) => id);

describe('the record of a coding', () => {
  const some = withNote(withCodes(emptyCoding, 'a', ['trust']), 'a', 'Because.');

  test('reads what it wrote', () => expect(readCoding(writeCoding(some))).toEqual(some));

  test('holds a quotation with no theme, and lets one go that is no longer coded', () => {
    expect(withCodes(some, 'b', []).codes.get('b')).toEqual([]);
    expect(withCodes(some, 'a').codes.has('a')).toBe(false);
    expect(withNote(some, 'a', '  ').notes.has('a')).toBe(false);
  });

  test('takes a file’s codes in the place of its own, and keeps what the file does not speak of', () => {
    const both = withFile(withCodes(some, 'b', ['rules']), { codes: new Map([['a', []]]), notes: new Map() });
    expect([...both.codes]).toEqual([
      ['a', []],
      ['b', ['rules']],
    ]);
    expect(both.notes.get('a')).toBe('Because.');
  });

  test.each(['', '[]', '{"version":1}', '{"version":1,"codes":{"a":"trust"},"notes":{}}', '{"codes":{}}'])(
    'is damaged where it reads %s',
    (text) => expect(readCoding(text)).toBe('damaged'),
  );

  test('of a later version is left alone', () => expect(readCoding('{"version":2}')).toBe('newer'));
});

describe('what the exercise hands out', () => {
  const mine: CodingRecord = {
    version: 1,
    codes: new Map([
      [first.id, themes.filter((theme) => !first.themes.includes(theme))],
      [second.id, []],
    ]),
    notes: new Map([[first.id, '=Mine | “is” better']]),
  };
  const other = {
    name: 'The companion',
    codes: new Map(data.quotes.map((quote) => [quote.id, quote.themes] as const)),
  };

  test('codes that it reads back, notes and all', () => {
    const file = codesFile(data.quotes, mine);
    expect(file).toContain("'=Mine");
    const read = readCodes(file, {
      quotes: new Set(data.quotes.map(({ id }) => id)),
      themes: data.themes,
    });
    expect(read).toEqual({ codes: mine.codes, notes: mine.notes, misfits: [], unread: ['who', 'words'] });
  });

  test('a report of every quotation on which two differ, with the argument', () => {
    const report = reportFile(
      { data, quotes: data.quotes, mine, other },
      (address) => `https://a.example${address}`,
    );
    expect(report).toContain('My codes beside: The companion. 2 quotations');
    expect(report).toContain(`<https://a.example${first.address}>`);
    expect(report).toContain('=Mine | “is” better');
    expect(report.match(/^### /gm)).toHaveLength(2);
    // Two are too few to say how far two codings agree.
    expect(report).toContain('Both of you have coded 2 of the');
    expect(report).not.toMatch(/kappa|\d%/);
  });
});
