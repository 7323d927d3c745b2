import { z } from 'zod';

/** What kinds of things have addresses that are kept. */
export const permalinkKinds = [
  'page',
  'heading',
  'paragraph',
  'quotation',
  'table',
  'row',
  'diagram',
  'mode',
  'theme',
  'claim',
  'concept',
  'reference',
  'lecture',
  'slides',
  'slide',
  'handout',
  'question',
  'embed',
  'part',
  'file',
] as const;

/** An address of this site: from its root, without the base path; of a page, of a part of one (`#`), or of a file. */
export const addressSchema = z
  .string()
  .regex(
    /^\/(?![/\\])[^\s?\\]*$/,
    'an address that begins with one slash and has neither blanks nor a question mark',
  )
  .describe('An address from the site’s root: “/read/water/” or “/read/water/#water-1”.');

/** An address that was published, and is kept: one line of `permalinks.lock`. */
export const permalinkSchema = z.strictObject({
  address: addressSchema,
  kind: z.enum(permalinkKinds).describe('What stood there when it was first recorded.'),
  since: z.iso.date().describe('The day on which it was first recorded.'),
});

export type PermalinkKind = (typeof permalinkKinds)[number];
export type Permalink = z.infer<typeof permalinkSchema>;
