import { z } from 'zod';
import { idSchema, proseSchema } from './id.ts';
import { cslItemSchema } from './csl.ts';

/** One entry of the paper’s bibliography. */
export const referenceSchema = z.strictObject({
  id: idSchema.describe('Author and year: `spade-1950`. The item’s own id is the same.'),
  csl: cslItemSchema,
  cited: z.array(idSchema).default([]).describe('The paper’s paragraphs that cite it, in order.'),
  remark: proseSchema
    .optional()
    .describe('A remark of ours: a misprint kept, a fuller name, where it can be had.'),
});

export type Reference = z.infer<typeof referenceSchema>;
