import { chance } from './chance.ts';
import { each, placeOf, type Plan } from './plan.ts';

/** Tables of ratings and shares, one to about fourteen quotations, each with its picture. */
export function tables(plan: Plan) {
  const random = chance(plan.seed + 1);
  return each(plan.tables, (number) => {
    const beside = Math.ceil((number / plan.tables) * plan.quotations);
    const share = () => Math.round(random() * 100);
    const rating = () => 1 + Math.round(random() * 20) / 10;
    return {
      kind: 'table',
      id: `table-${number}`,
      number: `Table ${number}`,
      title: `What the lights of the ${number}. coast had`,
      paragraph: placeOf(beside, plan).paragraph,
      shows: 'Some lights had more than others.',
      source: 'the log books',
      head: 'Light',
      columns: [
        { id: 'lights', label: 'Lights (%)', type: 'percent', unit: '% of lights', decimals: 0 },
        ...each(3, (column) => ({
          id: `rating-${column}`,
          label: `Rating ${column}`,
          type: 'number',
          unit: 'mean rating, 1–3',
          decimals: 1,
          scale: { min: 1, max: 3, low: 'never', high: 'always' },
        })),
      ],
      rows: each(8, (row) => ({
        id: `light-${row}`,
        label: `Light ${row} of coast ${number}`,
        values: [share(), rating(), rating(), rating()],
      })),
      chart: { kind: 'scatter', x: 'lights', y: 'rating-1' },
    };
  });
}

/** The one instrument that the tables name. */
export const instruments = [
  { id: 'first-light', name: 'The first light', row: { table: 'table-1', row: 'light-1' } },
];
