import { z } from 'zod';
import { idSchema, proseSchema } from './id.ts';
import { cslItemSchema } from './csl.ts';

/** Something to read beyond the paper’s own list of references (`works.yaml`). */
export const workSchema = z.strictObject({
  id: idSchema.describe('Author and year: `spade-1950`. The item’s own id is the same.'),
  csl: cslItemSchema,
  why: proseSchema.describe('Two sentences for a student: what it does, and what to read it for.'),
  checked: z.iso.date().describe('The day on which its details were last compared with a catalogue.'),
});

export type Work = z.infer<typeof workSchema>;
