import { z } from 'zod';
import { askedSchema } from '../asked.ts';
import { idSchema, proseSchema } from '../id.ts';

/** A policy instrument or programme that the paper’s tables name. */
export const instrumentSchema = z.strictObject({
  id: idSchema,
  name: proseSchema.describe('As the table prints it.'),
  asked: askedSchema,
  row: z
    .strictObject({ table: idSchema, row: idSchema })
    .describe('The row it is in: its own, or the group it is listed under.'),
  concept: idSchema.optional().describe('Its entry in the glossary.'),
  summary: proseSchema.optional().describe('One sentence of ours on what it was.'),
  date: z
    .strictObject({
      year: z.number().int(),
      what: proseSchema.describe('What happened then.'),
      paragraph: idSchema
        .optional()
        .describe('The paper’s paragraph for it; left out where the date is ours.'),
    })
    .optional(),
  modes: z
    .array(
      z.strictObject({
        modes: z.array(idSchema).min(1).max(3).describe('A combination: `[interorganisational, strategic]`.'),
        paragraph: idSchema.describe('Where the paper places it so.'),
        note: proseSchema.optional(),
      }),
    )
    .default([])
    .describe('Only where the paper itself places the instrument.'),
});

export type Instrument = z.infer<typeof instrumentSchema>;
