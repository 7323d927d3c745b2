import { z } from 'zod';
import { proseSchema } from './id.ts';

/** An entry of `changes.yaml`: what changed from one edition to the next, and why, for readers who cited the earlier one. */
export const changeSchema = z.strictObject({
  edition: z.iso
    .date('a day such as 2026-11-28')
    .describe('The edition that it came with: a recorded one, or that of site.yaml.'),
  what: proseSchema.describe('What changed, in a sentence or two for readers.'),
  why: proseSchema.describe('Why, in a sentence.'),
  at: z
    .array(
      z
        .string()
        .regex(/^\/([^\s?#]+\/)*(#[^\s#]+)?$/, 'an address of the site, such as /read/water/#water-1'),
    )
    .min(1)
    .describe(
      'Where: addresses of pieces. A page’s address covers everything on it and below it, `/` for the front page alone.',
    ),
});

export type ChangeNote = z.infer<typeof changeSchema>;
