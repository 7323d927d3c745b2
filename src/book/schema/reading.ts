import { z } from 'zod';
import { askedAtSchema, askedSchema } from './asked.ts';
import { idSchema, proseSchema } from './id.ts';

/** Front matter of one reading page (`reading/<id>.mdx`), named after the paper’s section that it explains. */
export const readingSchema = z.strictObject({
  title: proseSchema,
  order: z.number().int().min(1),
  section: idSchema
    .optional()
    .describe('The paper’s section; left out for a page of ours beside the argument.'),
  question: proseSchema.describe('The question that the page answers.'),
  summary: proseSchema.describe('Two sentences for lists, previews and the head.'),
  asked: askedSchema,
  askedAt: askedAtSchema,
  apart: z
    .boolean()
    .default(false)
    .describe(
      'True for a page that is no part of the argument: it is left out of the whole text in one page.',
    ),
});

type ReadingFields = z.infer<typeof readingSchema>;
/** A reading page with the id that its file’s name gives it, and its source for checks and word counts. */
export type Reading = ReadingFields & { id: string; body: string };
