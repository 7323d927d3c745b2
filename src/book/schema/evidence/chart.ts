import { z } from 'zod';
import { idSchema, proseSchema } from '../id.ts';

const note = proseSchema
  .optional()
  .describe('What to bear in mind when looking at the picture, in our words; shown as ours.');

/** The picture that suits a table, and which of its columns it draws. A picture is beside its table, never for it. */
export const chartSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('matrix').describe('Columns of marks: a dot a mark, a row’s dots joined by one stroke.'),
    note,
  }),
  z.strictObject({
    kind: z.literal('scatter').describe('Two columns against each other: a point a row.'),
    x: idSchema.describe('The column that runs across.'),
    y: idSchema.describe('The column that runs upwards.'),
    note,
  }),
  z.strictObject({
    kind: z.literal('dots').describe('Columns on one scale: one line a row, a mark a column.'),
    overall: idSchema
      .optional()
      .describe('The column that sums up the others: drawn as a bar across the line.'),
    groups: z
      .array(idSchema)
      .min(2)
      .max(4)
      .optional()
      .describe('The columns to set against each other; if absent, all but the overall one.'),
    note,
  }),
  z.strictObject({
    kind: z.literal('ranking').describe('One column, the greatest value first.'),
    column: idSchema.describe('The column that the rows are ranked by.'),
    note,
  }),
]);

export type Chart = z.infer<typeof chartSchema>;
export type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;
