import { z } from 'zod';
import { askedSchema } from '../asked.ts';
import { idSchema, proseSchema } from '../id.ts';

const exampleSchema = z.strictObject({
  quote: idSchema,
  why: proseSchema.describe('Why the code applies to it, or why it was a near thing.'),
});

/** One code of the codebook: a theme that quotations are coded with. */
export const themeSchema = z.strictObject({
  id: idSchema,
  name: proseSchema,
  asked: askedSchema,
  definition: proseSchema.describe('What the theme is, in a sentence or two.'),
  apply: proseSchema.describe('When to apply it.'),
  avoid: proseSchema.describe('When not to, and which theme to use then.'),
  clear: exampleSchema.describe('A quotation to which it clearly applies.'),
  borderline: exampleSchema.describe('A quotation at its edge, and how that was decided.'),
});

export type Theme = z.infer<typeof themeSchema>;
