import { z } from 'zod';
import { askedSchema } from '../asked.ts';
import { idSchema, proseSchema } from '../id.ts';

/** Front matter of one mode’s page (`modes/<id>.mdx`); its body explains the mode at length. */
export const modeSchema = z.strictObject({
  name: proseSchema.describe('As it reads inside a sentence, in lower case.'),
  plain: proseSchema
    .optional()
    .describe('Its name in everyday words, ours, for the answer to the axis’s question.'),
  summary: proseSchema.describe('One sentence of ours that says what it is.'),
  asked: askedSchema,
  paragraphs: z.array(idSchema).min(1).describe('Where the paper speaks of it, the definition first.'),
});

type ModeFields = z.infer<typeof modeSchema>;
/** A mode with the id that its file’s name gives it, and its source. */
export type Mode = ModeFields & { id: string; body: string };
