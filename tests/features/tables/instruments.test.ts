import { expect, test } from 'vitest';
import { instrumentsIn } from '../../../src/features/tables/instruments.ts';
import { allotments } from '../../fixtures/allotments.ts';

const book = allotments();

test('a table’s instruments stand under its rows, with their dates, modes and glossary entries', () => {
  expect(instrumentsIn(book, 'table-1')).toEqual([
    {
      row: 'Taking turns',
      instruments: [
        {
          id: 'taking-turns',
          name: 'Taking turns',
          summary: 'One hour each.',
          date: { text: '1998: first seen.', ours: true },
          marks: [],
          modes: ['between', 'piped'],
          spelt: 'between, piped',
          concept: '/glossary/#turn',
        },
      ],
    },
    {
      row: 'Carrying cans',
      instruments: [{ id: 'carrying-cans', name: 'Carrying cans', marks: [], modes: [] }],
    },
  ]);
});

test('an instrument’s objectives are the columns that its row marks', () => {
  const table = book.evidence.find((item) => item.kind === 'table');
  if (!table) throw new Error('the miniature book has a table');
  const marked = {
    ...table,
    columns: [
      { id: 'a', label: 'less thirst', type: 'mark' as const },
      { id: 'b', label: 'less mud', type: 'mark' as const },
    ],
    rows: table.rows.map((row) => ({ ...row, values: [null, '•'] })),
  };
  const [first] = instrumentsIn({ ...book, evidence: [marked] }, 'table-1');
  expect(first?.instruments[0]?.marks).toEqual(['less mud']);
});

test('a figure has none', () => expect(instrumentsIn(book, 'figure-1')).toEqual([]));
