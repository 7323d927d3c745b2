import { z } from 'zod';
import { askedSchema } from './asked.ts';
import { cslNameSchema } from './csl.ts';
import { idSchema, languageSchema, proseSchema, webAddressSchema } from './id.ts';

const pathSchema = z.string().regex(/^[-\d. MCLQSTHVZ,]+$/i, 'a path is commands and numbers');

/** The site's name as one stroke of a pen, on a baseline at 0, in the units of its view box. */
const wordmarkSchema = z.strictObject({
  viewBox: z.string().regex(/^-?\d+ -?\d+ \d+ \d+$/, 'a view box is four numbers'),
  slant: z.number().default(0).describe('Degrees by which the letters lean to the right.'),
  width: z.number().positive().describe('Of the pen.'),
  path: pathSchema.describe('The stroke, which begins with `M`.'),
  arrives: z
    .strictObject({ height: z.number(), path: pathSchema })
    .optional()
    .describe('How a pen that comes in from the left, at a height, reaches the beginning of the stroke.'),
  leaves: pathSchema.optional().describe('How it goes on to the right, until it is level.'),
  dots: z.array(z.tuple([z.number(), z.number()])).default([]),
  radius: z.number().positive().default(4).describe('Of a dot.'),
});

const named = z.strictObject({ id: idSchema, name: proseSchema });

/** What the site says of itself, `site.yaml`: its name, its authors, its edition, and the terms its quotations are sorted by. */
export const siteSchema = z.strictObject({
  id: idSchema.describe(
    'Begins the names of downloads and of what is saved in a reader’s browser: never change it once published.',
  ),
  title: proseSchema.describe('The last part of every page’s title, and the name in the header.'),
  called: z
    .string()
    .regex(/^[a-z]+( [a-z]+)*$/, 'is not a name within a sentence, in lower case')
    .default('paper')
    .describe('What the pages call the text that they are about: `essay`, `speech`, `chapter`.'),
  language: languageSchema.describe('The language that the pages are written in, as a BCP 47 tag.'),
  authors: z
    .array(cslNameSchema)
    .min(1)
    .describe(
      'Who answers for the pages: persons by family and given name, or a body by the name it goes by.',
    ),
  edition: z.iso
    .date('a day such as 2026-11-28')
    .describe('The day of this edition, which citations give: move it on when what pages say changes.'),
  licence: z.strictObject({ name: proseSchema, href: webAddressSchema }).describe('Of our own text.'),
  learning: z
    .strictObject({
      level: proseSchema.describe('The level of education: “Higher education”.'),
      roles: z.array(z.enum(['student', 'teacher'])).min(1),
    })
    .optional()
    .describe('For whom the site is made, as those who look for teaching materials ask.'),
  contact: z
    .url({
      protocol: /^(https?|mailto)$/,
      error: 'a contact is a web address, or an e-mail address after mailto:',
    })
    .optional()
    .describe('Where readers write about a mistake or a barrier; it is in the footer of each page.'),
  code: proseSchema.optional().describe('The licence of the code, for the footer.'),
  wordmark: wordmarkSchema.optional().describe('The name as a drawing; without it the title is set in type.'),
  sides: z.array(named).default([]).describe('The sides that speakers are on; none where there are none.'),
  kinds: z
    .array(
      named.extend({
        asked: askedSchema,
        unnamed: proseSchema
          .optional()
          .describe('The words in place of a speaker where none is named: “Wording of the survey”.'),
      }),
    )
    .default([])
    .describe('The kinds of quotation there are.'),
});

export type Site = z.infer<typeof siteSchema>;
export type Wordmark = z.infer<typeof wordmarkSchema>;
