import { z } from 'zod';
import { askedSchema } from '../asked.ts';
import { idSchema, proseSchema } from '../id.ts';

/** A controlled term for who speaks; quotations keep the role as printed beside it. */
export const speakerSchema = z.strictObject({
  id: idSchema,
  name: proseSchema.describe('Singular, as it reads under a quotation: “Chief executive”.'),
  plural: proseSchema.describe('“Chief executives”.'),
  asked: askedSchema,
  side: idSchema.optional().describe('The side that this speaker is on, one of `sides` in site.yaml.'),
  about: proseSchema.describe('Who these people are, and how the paper came to hear them.'),
  column: z
    .strictObject({ table: idSchema, column: idSchema })
    .optional()
    .describe('The column of a table that reports this group’s answers, where there is one.'),
});

export type Speaker = z.infer<typeof speakerSchema>;
