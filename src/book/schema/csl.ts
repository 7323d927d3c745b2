import { z } from 'zod';
import { webAddressSchema } from './id.ts';

export const cslNameSchema = z.strictObject({
  family: z.string().min(1).optional(),
  given: z.string().min(1).optional(),
  'non-dropping-particle': z.string().optional(),
  literal: z.string().min(1).optional().describe('An institution’s name, in place of family and given.'),
});

/** A year, a year and a month, or a day. */
const dayPartsSchema = z
  .array(z.number().int())
  .min(1)
  .max(3)
  .refine(
    ([, month = 1, day = 1]) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
    'the month or the day is in no calendar',
  );

const dateSchema = z.strictObject({
  'date-parts': z.array(dayPartsSchema).min(1),
});

/**
 * A bibliographic item as CSL-JSON 1.0.2 has it, cut to the fields that a social-science list uses.
 * @see https://github.com/citation-style-language/schema
 */
export const cslItemSchema = z.strictObject({
  id: z.string().min(1),
  type: z.enum([
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'broadcast',
    'chapter',
    'dataset',
    'entry-encyclopedia',
    'interview',
    'legal_case',
    'legislation',
    'manuscript',
    'motion_picture',
    'paper-conference',
    'personal_communication',
    'post-weblog',
    'report',
    'review',
    'software',
    'speech',
    'thesis',
    'webpage',
  ]),
  title: z.string().min(1),
  'title-short': z.string().optional(),
  author: z.array(cslNameSchema).optional(),
  editor: z.array(cslNameSchema).optional(),
  translator: z.array(cslNameSchema).optional(),
  issued: dateSchema.optional().describe('Left out where the work bears no date: “n.d.”.'),
  'original-date': dateSchema.optional(),
  'year-suffix': z.string().optional(),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  edition: z.string().optional().describe('“2nd”, “revised”.'),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional().describe('A report or command-paper number, or an Act’s chapter.'),
  genre: z.string().optional(),
  event: z.string().optional(),
  'event-title': z.string().optional(),
  language: z.string().optional(),
  DOI: z.string().optional(),
  ISSN: z.string().optional(),
  URL: webAddressSchema.optional(),
  note: z.string().optional(),
});

export type CslItem = z.infer<typeof cslItemSchema>;
export type CslName = z.infer<typeof cslNameSchema>;
