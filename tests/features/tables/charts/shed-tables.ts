import { type Table, tableSchema } from '../../../../src/book/schema/evidence/table.ts';

/** Miniature tables of what potting sheds hold, one a kind of picture, each with what is hard to draw. */
export const tables = {
  matrix: table('matrix', {
    columns: ['sowing', 'watering', 'keeping pests away', 'general accountability', 'public harvesting'].map(
      (label, index) => ({ id: `use-${index}`, label, type: 'mark' }),
    ),
    rows: {
      'Watering cans of every size': [null, '•', null, null, '•'],
      Nets: ['•', null, '•', null, '•'],
      Twine: ['•', '•', '•', null, null],
      'A bench that nobody has ever been seen to use for anything': [null, null, null, '•', null],
    },
    chart: { kind: 'matrix' },
  }),
  scatter: table('scatter', {
    columns: [
      { id: 'cost', label: 'Cost', type: 'number', unit: 'shillings', decimals: 1 },
      rating('use', 'Use', 5),
    ],
    rows: {
      'Watering cans': [2.5, 4.5],
      'Galvanised buckets with handles': [2.6, 4.4],
      Twine: [0.3, 4.9],
      'Bamboo canes, bundled': [2.5, 4.5],
      'A seed drill of the old pattern': [24, 1.2],
      'Nets against birds and butterflies': [8.4, 3],
      Labels: [0.2, 1],
    },
    chart: { kind: 'scatter', x: 'cost', y: 'use' },
  }),
  crowd: table('crowd', {
    columns: [
      { id: 'share', label: 'Sheds that have it', type: 'percent', decimals: 0 },
      rating('use', 'Use', 4),
    ],
    rows: Object.fromEntries(
      [...Array(18).keys()].map((index) => [
        `A tool with rather a long name, number ${index + 1}`,
        [4 + (index % 3), 3 + (index % 4) / 10],
      ]),
    ),
    chart: { kind: 'scatter', x: 'share', y: 'use' },
  }),
  dots: table('dots', {
    spanner: { label: 'How often it is missing' },
    columns: [
      rating('everyone', 'everyone', 3),
      rating('keepers', 'keepers', 3),
      rating('plot-holders', 'plot holders', 3),
      rating('visitors', 'occasional visitors', 3),
    ],
    rows: {
      Twine: [2.8, 3, 2.3, 2.8],
      'The key to the shed, which is kept under the third pot from the left': [2, 2, 2, 2],
      Secateurs: [1, 1, 1.1, 1],
      Gloves: [1.8, 1.6, null, 1.9],
    },
    chart: { kind: 'dots', overall: 'everyone' },
  }),
  ranking: table('ranking', {
    columns: [rating('use', 'How useful it is held to be by those who have one', 4)],
    rows: {
      Twine: [3.3],
      'Bamboo canes of all lengths, sorted and bundled by length': [3.3],
      Nets: [2.6],
      Buckets: [2.9],
      Labels: [1],
      Cans: [4],
    },
    chart: { kind: 'ranking', column: 'use' },
  }),
};

function rating(id: string, label: string, max: number) {
  const scale = { min: 1, max, low: 'hardly ever', high: 'nearly always' };
  return { id, label, type: 'number', unit: `mean rating, 1–${max}`, decimals: 1, scale };
}

function table(
  id: string,
  { rows, ...rest }: { columns: object[]; rows: Record<string, unknown[]>; chart: object; spanner?: object },
): Table {
  return tableSchema.parse({
    kind: 'table',
    id,
    number: 'Table 1',
    title: 'What sheds hold',
    paragraph: 'sheds-1',
    shows: 'What sheds hold.',
    source: 'a walk',
    rows: Object.entries(rows).map(([label, values], index) => ({ id: `row-${index}`, label, values })),
    ...rest,
  });
}
