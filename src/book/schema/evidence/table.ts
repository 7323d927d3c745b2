import { z } from 'zod';
import { askedSchema } from '../asked.ts';
import { chartSchema } from './chart.ts';
import { idSchema, proseSchema } from '../id.ts';

const columnTypes = ['number', 'percent', 'mark', 'list', 'text'] as const;

/** One column of values: what is in it, in which unit, on which scale. */
const columnSchema = z.strictObject({
  id: idSchema,
  label: proseSchema.describe('The column’s head as printed.'),
  type: z
    .enum(columnTypes)
    .describe(
      '`list` for items between semicolons, `text` for a sentence or more, `mark` for dots and ticks.',
    ),
  unit: proseSchema.optional().describe('“points of 100”, “% of interviewees”, “mean rating, 1–4”.'),
  decimals: z.number().int().min(0).max(3).optional().describe('Decimals as printed.'),
  scale: z
    .strictObject({
      min: z.number(),
      max: z.number(),
      low: proseSchema.describe('What the lower end means.'),
      high: proseSchema.describe('What the upper end means.'),
    })
    .optional(),
  note: idSchema.optional().describe('The table’s note that its head carries.'),
});

const valueSchema = z.union([z.number(), z.string(), z.null()]);

/** One row: its label and a value a column, as printed; `null` where the paper prints nothing. */
const rowSchema = z.strictObject({
  id: idSchema,
  label: proseSchema,
  values: z.array(valueSchema).min(1),
});

const noteSchema = z.strictObject({
  id: z.string().regex(/^[a-z•]$/, 'a note’s mark is one letter, or •'),
  text: proseSchema.describe('As printed; `{quote:<id>}` in place of a quotation’s words.'),
});

const evidenceFields = {
  id: idSchema,
  number: proseSchema.describe('As cited: “Table 3”.'),
  title: proseSchema.describe('The caption as printed, without number and source.'),
  asked: askedSchema,
  paragraph: idSchema.describe('The paper’s paragraph that first refers to it.'),
  shows: proseSchema.describe('One sentence of ours on what it shows.'),
  remarks: z
    .array(proseSchema)
    .default([])
    .describe('Observations of ours, marked as ours wherever they are shown.'),
};

/** A table of the paper. */
export const tableSchema = z.strictObject({
  kind: z.literal('table'),
  ...evidenceFields,
  source: proseSchema.describe('The source line as printed.'),
  head: proseSchema.optional().describe('The head of the first column (row labels) as printed.'),
  spanner: z
    .strictObject({ label: proseSchema, note: idSchema.optional() })
    .optional()
    .describe('A head that spans all value columns.'),
  columns: z.array(columnSchema).min(1),
  rows: z.array(rowSchema).min(1),
  notes: z.array(noteSchema).default([]),
  missing: z
    .array(
      z.strictObject({
        mark: z
          .string()
          .regex(/^\S{1,8}$/, 'a mark is a few signs without blanks')
          .describe('As printed: `..`.'),
        means: proseSchema.describe('Why there is no value, in our words unless the paper says it.'),
      }),
    )
    .min(1)
    .optional()
    .describe('What the paper prints in cells whose value is missing; any column can have these marks.'),
  chart: chartSchema.optional().describe('The picture of it; none where a picture would add nothing.'),
});

/** A figure of the paper of which the text at hand has the caption alone. */
const figureSchema = z.strictObject({
  kind: z.literal('figure'),
  ...evidenceFields,
  missing: proseSchema.describe('What our source does not have, and where a reader finds it.'),
  known: z
    .array(z.strictObject({ paragraph: idSchema, says: proseSchema }))
    .describe('What the text says of it, in our words, with the place.'),
});

export const evidenceSchema = z.discriminatedUnion('kind', [tableSchema, figureSchema]);

export type Column = z.infer<typeof columnSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Value = z.infer<typeof valueSchema>;
export type Table = z.infer<typeof tableSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
