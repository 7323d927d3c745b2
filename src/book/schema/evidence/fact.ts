import { z } from 'zod';
import { idSchema, proseSchema } from '../id.ts';

/** A statement that goes beyond the paper, with what it rests on (`facts/*.yaml`). Pages name it by its id. */
export const factSchema = z.strictObject({
  id: idSchema,
  says: proseSchema.describe('The statement, a sentence or three, in our words.'),
  sources: z.array(idSchema).min(1).describe('Entries of sources.yaml on which it rests, the best first.'),
  checked: z.iso.date().describe('The day on which it was last compared with its sources: 2001-02-03.'),
  concepts: z
    .array(idSchema)
    .default([])
    .describe('Glossary entries that show it, since it says what became of them.'),
});

export type Fact = z.infer<typeof factSchema>;
