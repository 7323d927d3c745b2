import { z } from 'zod';

/** What kinds of things have addresses that are kept, in a heading’s words, in the order in which a record is shown. */
export const kindNames = {
  page: 'Pages',
  lecture: 'Lectures',
  slides: 'Slides',
  slide: 'Single slides',
  handout: 'Handouts',
  paragraph: 'Paragraphs',
  heading: 'Headings',
  quotation: 'Quotations',
  table: 'Tables and figures',
  row: 'Rows of tables',
  diagram: 'Diagrams',
  mode: 'Modes',
  theme: 'Themes',
  claim: 'Claims',
  concept: 'Entries of the glossary',
  reference: 'References',
  question: 'Questions',
  part: 'Other parts of pages',
  embed: 'Pieces for other sites’ pages',
  file: 'Files',
} as const;

export type PermalinkKind = keyof typeof kindNames;
export const permalinkKinds = Object.keys(kindNames) as [PermalinkKind, ...PermalinkKind[]];

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
  kind: z.enum(permalinkKinds).describe('What was there when it was first recorded.'),
  since: z.iso.date().describe('The day on which it was first recorded.'),
});

export type Permalink = z.infer<typeof permalinkSchema>;
