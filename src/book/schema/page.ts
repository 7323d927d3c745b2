import { z } from 'zod';
import { askedAtSchema, askedSchema } from './asked.ts';
import { idSchema, proseSchema } from './id.ts';

/** What the front page says before anything else. Only its own page (`pages/home.mdx`) has it. */
const frontSchema = z.strictObject({
  kicker: proseSchema.describe('What kind of site this is, in a few words, above the title.'),
  about: proseSchema.describe('What the site does, whose paper it is about, and what the paper found.'),
  audience: proseSchema.describe('Whom the site is for.'),
  paper: proseSchema.describe('The paper in a paragraph.'),
  picture: z
    .strictObject({
      table: idSchema.describe('The table whose figures are drawn.'),
      from: idSchema.describe('The column on the left.'),
      to: idSchema.describe('The column on the right.'),
      rows: z
        .array(
          z.strictObject({
            row: idSchema,
            name: proseSchema.describe('Its name in the picture, shorter than in the table.'),
          }),
        )
        .length(2)
        .describe('The two rows that the headline is about; the second has the colour.'),
      headline: proseSchema.describe('What there is to see. It says no more than the figures do.'),
      marked: proseSchema.describe('The words of the headline that have the second row’s colour.'),
      caption: proseSchema.describe('The scale, who was asked, and what the other lines are.'),
    })
    .optional(),
});

/** Front matter of a page’s own words (`pages/<id>.mdx`): the text that introduces a list, or the whole of an about page. */
export const pageSchema = z.strictObject({
  title: proseSchema,
  summary: proseSchema.describe('One or two sentences for the head and for link previews.'),
  asked: askedSchema,
  askedAt: askedAtSchema,
  front: frontSchema.optional(),
});

type PageFields = z.infer<typeof pageSchema>;
export type Page = PageFields & { id: string; body: string };
