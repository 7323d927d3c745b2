import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Sheet,
  type SheetItem,
  most,
  pieceKinds,
  readSheet,
  writeSheet,
} from '../../../src/features/sheets/sheet.ts';

const item = fc.oneof(
  fc.record({ kind: fc.constantFrom(...pieceKinds), id: fc.stringMatching(/^[a-z0-9-]{1,40}$/) }),
  fc.string({ unit: 'grapheme' }).map((words): SheetItem => ({ kind: 'own', words })),
);
const sheets = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 60 }),
  items: fc.array(item, { maxLength: most.items }),
});

/** A fragment as anybody could write it. */
const packed = (content: unknown) =>
  `s=${Buffer.from(deflateSync(strToU8(JSON.stringify(content)))).toString('base64url')}`;

describe('a sheet in an address', () => {
  test('is read as it was written, whatever it holds, and in letters that every address may have', () => {
    fc.assert(
      fc.property(sheets, (sheet: Sheet) => {
        const fragment = writeSheet(sheet);
        expect(fragment).toMatch(/^s=[\w-]+$/);
        expect(readSheet(`#${fragment}`)).toEqual({ sheet });
      }),
    );
  });

  test('of a session is short enough to be sent', () => {
    const items = Array.from({ length: 12 }, (_, index): SheetItem => ({
      kind: 'paragraph',
      id: `water-${index}`,
    }));
    const words = 'Read this before the seminar, and note where the two accounts of the tap differ. '.repeat(
      3,
    );
    expect(writeSheet({ title: 'Week 3', items: [...items, { kind: 'own', words }] }).length).toBeLessThan(
      400,
    );
  });

  test('of a later version is said to be that', () => {
    expect(readSheet(packed([2, 'Sheet', { kind: 'picture' }]))).toEqual({ trouble: 'newer' });
  });

  test.each([
    ['nothing', ''],
    ['another fragment', '#water-1'],
    ['letters that are no sheet', '#s=AAAA'],
    [
      'half a sheet',
      `#${writeSheet({ title: 'Half a sheet', items: [{ kind: 'quote', id: 'tap' }] }).slice(0, -8)}`,
    ],
    ['signs that no sheet has', '#s=<x-hostile>'],
    ['more than an address can hold', `#s=${'A'.repeat(most.address + 1)}`],
    ['no list', packed({ title: 'x' })],
    ['no title', packed([1])],
    ['a title that is no text', packed([1, {}])],
    ['a title without end', packed([1, 'x'.repeat(most.title + 1)])],
    ['a kind that there is not', packed([1, 'x', [9, 'tap']])],
    ['a kind by its name', packed([1, 'x', ['__proto__', 'tap']])],
    ['an id that leads elsewhere', packed([1, 'x', [0, '../../evil']])],
    ['an id with markup', packed([1, 'x', [0, '<x-hostile>']])],
    ['an entry that is no piece', packed([1, 'x', null])],
    ['too many things', packed([1, 'x', ...Array.from({ length: most.items + 1 }, () => 'y')])],
    ['words without end', packed([1, 'x', 'y'.repeat(most.words + 1)])],
    ['what unpacks to a thousand times its size', packed([1, 'x', 'y'.repeat(5_000_000)])],
  ])('with %s is damaged', (_, fragment) => {
    expect(readSheet(fragment)).toEqual({ trouble: 'damaged' });
  });

  test('is read or refused in a moment, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.base64String().map((text) => `#s=${text}`),
        ),
        (text) => {
          const start = performance.now();
          const read = readSheet(text);
          expect('sheet' in read || ['damaged', 'newer'].includes(read.trouble)).toBe(true);
          expect(performance.now() - start).toBeLessThan(1000);
        },
      ),
    );
  });
});
