import { z } from 'zod';
import { askedAtSchema, askedSchema } from './asked.ts';
import { proseSchema } from './id.ts';

/** Front matter of a page’s own words (`pages/<id>.mdx`): the text that introduces a list, or the whole of an about page. */
export const pageSchema = z.strictObject({
  title: proseSchema,
  summary: proseSchema.describe('One or two sentences for the head and for link previews.'),
  asked: askedSchema,
  askedAt: askedAtSchema,
});

export type PageFields = z.infer<typeof pageSchema>;
export type Page = PageFields & { id: string };
