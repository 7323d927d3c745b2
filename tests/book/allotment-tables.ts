import type { Column, Table, Value } from '../../src/book/schema/evidence/table.ts';

/** A miniature table of what allotment societies told a visitor; each row is an id and its values. */
export function table(columns: Column[], rows: Record<string, Value[]>): Table {
  return {
    kind: 'table',
    id: 'table-1',
    number: 'Table 1',
    title: 'What plot holders say',
    paragraph: 'plots-1',
    shows: 'What plot holders say.',
    remarks: [],
    source: 'visits to allotment societies',
    columns,
    rows: Object.entries(rows).map(([id, values]) => ({ id, label: `The ${id}`, values })),
    notes: [],
  };
}

/** Mean ratings from 1 to 5. */
export const means = (id: string): Column => ({
  id,
  label: id,
  type: 'number',
  decimals: 1,
  scale: { min: 1, max: 5, low: 'never', high: 'always' },
});

/** Whole-number shares of those asked. */
export const shares = (id: string): Column => ({ id, label: id, type: 'percent', decimals: 0 });

/** What societies share, how well it works, and one row that nobody rated. */
export const sharing = table([shares('share'), means('rating')], {
  tools: [67, 4.0],
  compost: [33, 3.5],
  seeds: [17, 2.5],
  water: [17, 3.5],
  sheds: [17, 3.0],
  bees: [0, null],
});
