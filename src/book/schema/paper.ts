import { z } from 'zod';
import { idSchema, proseSchema, webAddressSchema } from './id.ts';
import { cslItemSchema } from './csl.ts';

/** One section of the paper, as its headings divide it. */
const sectionSchema = z.strictObject({
  id: idSchema,
  title: proseSchema.describe('The heading as the paper prints it.'),
  short: proseSchema.describe('A word or two for navigation and locators.'),
  under: proseSchema.optional().describe('The heading of the part it belongs to, where the paper has one.'),
  numbered: z
    .boolean()
    .default(true)
    .describe(
      'Whether its paragraphs count as the paper’s numbered body text (false for abstract and thanks).',
    ),
});

/** One numbered paragraph of the paper: where it is, and enough words to find it, never its text. */
const paperParagraphSchema = z.strictObject({
  id: idSchema.describe('Section id and number: `theory-2`.'),
  opens: proseSchema.describe('Its first few words, so that a reader can find it in the published paper.'),
  closes: proseSchema.describe('Its last few words.'),
});

/** The paper that the book is about: its record, sections and numbered paragraphs. */
export const paperSchema = z.strictObject({
  short: proseSchema.describe('How the text refers to it: “Marrow and Leek (1999)”.'),
  csl: cslItemSchema.describe('The paper as a CSL item, for citations; its title without the subtitle.'),
  subtitle: proseSchema.optional().describe('What follows the colon of its title.'),
  version: proseSchema.describe('Which version was read, and what that means for quoting it.'),
  links: z
    .array(z.strictObject({ label: proseSchema, href: webAddressSchema }))
    .describe('Where the paper can be had, the version of record first.'),
  sections: z.array(sectionSchema).min(1).describe('In the paper’s order.'),
  paragraphs: z.array(paperParagraphSchema).min(1).describe('In the paper’s order.'),
});

export type Paper = z.infer<typeof paperSchema>;
