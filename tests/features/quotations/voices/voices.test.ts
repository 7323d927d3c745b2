import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/lib/find.ts';
import { voiceTable } from '../../../../src/features/quotations/voices/voice-table.ts';
import { voicesBySide, voiceView } from '../../../../src/features/quotations/voices/voices.ts';
import type { Book } from '../../../../src/book/schema/book.ts';
import type { Quote } from '../../../../src/book/schema/evidence/quote.ts';
import type { Row } from '../../../../src/book/schema/evidence/table.ts';
import { allotments } from '../../../fixtures/allotments.ts';

const book = allotments();
const speaker = (id: string, from: Book = book) => find(from.speakers, id, 'speaker');

test('roles stand under the side they speak from, with the number of their quotations', () => {
  expect(
    voicesBySide(book).map(({ name, voices }) => [name, voices.map(({ id, count }) => [id, count])]),
  ).toEqual([
    ['The local side', [['plotholder', 1]]],
    ['The national side', [['warden', 1]]],
  ]);
});

describe('what a role speaks on', () => {
  /** So many quotations of a role, by their themes. */
  const said = (role: string, ...themes: string[][]) =>
    themes.map((its, index): Quote => {
      const quote = find(book.quotes, 'neighbours-first', 'quotation');
      return { ...quote, id: `${role}-${index}`, speaker: role, themes: its };
    });
  const view = (quotes: Quote[]) => voiceView(speaker('plotholder'), { ...book, quotes });
  const trust = Array.from({ length: 4 }, () => ['trust']);

  test('is set beside the other roles, the themes it speaks on more than they do first', () => {
    const { themes, says } = view([
      ...said('plotholder', ...trust),
      ...said('warden', ['rules'], ['rules', 'trust']),
    ]);
    expect(themes.map(({ name, own, rest, even, stands }) => [name, own, rest, even, stands])).toEqual([
      ['Trust', 4, 1, 2, 'more'],
      ['Rules', 0, 2, 4, 'less'],
    ]);
    expect(says).toBe(
      'Plotholders speak more on Trust (4 of 4 quotations, against 1 of 2 from the other roles), ' +
        'and less on Rules (0 of 4 quotations, against 2 of 2 from the other roles).',
    );
  });

  test('is not called more or less for the sake of a single quotation', () => {
    const { says } = view([...said('plotholder', ['trust']), ...said('warden', ['rules'])]);
    expect(says).toBe('No theme sets plotholders apart from the other roles by as much as two quotations.');
  });

  test('leaves out quotations of no role', () => {
    expect(voiceView(speaker('plotholder'), book).rest).toBe(1);
  });

  test('is grouped by main theme, the largest group first, in the paper’s order', () => {
    const { groups } = view(said('plotholder', ['trust'], ['rules', 'trust'], ['rules']));
    expect(groups.map(({ name, quotes }) => [name, quotes.map(({ id }) => id)])).toEqual([
      ['Rules', ['plotholder-1', 'plotholder-2']],
      ['Trust', ['plotholder-0']],
    ]);
  });
});

describe('a role’s column beside those of other roles', () => {
  const withRows = (...rows: [own: number | null, other: number | null][]): Book => ({
    ...book,
    speakers: book.speakers.map((one) => ({
      ...one,
      column: { table: 'table-1', column: one.id === 'warden' ? 'plots' : 'use' },
    })),
    evidence: book.evidence.map((item) =>
      item.kind === 'table'
        ? {
            ...item,
            columns: item.columns.map((column) => ({ ...column, decimals: 1 })),
            rows: rows.map((values, index): Row => ({ id: `row-${index}`, label: `Row ${index}`, values })),
          }
        : item,
    ),
  });
  const table = (...rows: [number | null, number | null][]) => {
    const changed = withRows(...rows);
    return voiceTable(speaker('plotholder', changed), changed);
  };

  test('shows the rows with the widest gaps first, figures as printed', () => {
    expect(
      table([2, 2.5], [2.4, 1.4])?.rows.map(({ row, figures, widest }) => [row.label, figures, widest]),
    ).toEqual([
      ['Row 1', ['2.4', '1.4'], '1.0 above wardens'],
      ['Row 0', ['2.0', '2.5'], '0.5 below wardens'],
    ]);
  });

  test('says where the gap is widest, and where rounding cannot explain it', () => {
    expect(table([2, 2.5], [2.4, 1.4], [1, 1.1])?.says).toEqual([
      'The widest gap is on ‘Row 1’: plotholders 2.4, wardens 1.4.',
      'Plotholders give higher figures than each of the other groups on ‘Row 1’, and lower ones on ‘Row 0’; ' +
        'rounding alone could not make these gaps.',
    ]);
  });

  test('says so when several gaps are widest', () => {
    expect(table([2, 2.5], [2.5, 2])?.says[0]).toBe(
      'The widest gaps are on ‘Row 0’: plotholders 2.0, wardens 2.5; and on ‘Row 1’: plotholders 2.5, wardens 2.0.',
    );
  });

  test('claims nothing where the figures agree, or could but for rounding', () => {
    expect(table([2, 2])?.says).toEqual([]);
    expect(table([2, 2])?.rows[0]?.widest).toBe('level with wardens');
    expect(table([2, 2.1])?.says).toHaveLength(1);
  });

  test('leaves out rows in which one of them has no figure', () => {
    expect(table([2, null], [null, 1], [1, 2])?.rows.map(({ row }) => row.id)).toEqual(['row-2']);
  });

  test('is not there for a role without a column, or with no other beside it', () => {
    expect(voiceTable(speaker('plotholder'), book)).toBeUndefined();
    expect(voiceTable(speaker('warden'), book)).toBeUndefined();
  });
});
