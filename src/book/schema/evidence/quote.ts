import { z } from 'zod';
import { idSchema, languageSchema, proseSchema } from '../id.ts';

/** One quoted utterance: its words as printed, who says them, where, and what they bear on. */
export const quoteSchema = z.strictObject({
  id: idSchema,
  words: z
    .array(proseSchema)
    .min(1)
    .describe(
      'The quoted passage exactly as printed, without its outer quotation marks; `*so*` for the paper’s italics. Two or more where the paper breaks one utterance into several passages.',
    ),
  lang: languageSchema
    .optional()
    .describe('The language of the words, as a BCP 47 tag, where it is not that of the pages: `cy`.'),
  dir: z
    .enum(['ltr', 'rtl'])
    .optional()
    .describe('Which way the words run, where that is not how their language is usually written.'),
  translation: z
    .strictObject({
      words: proseSchema.describe(
        'The whole quotation in the language of the pages, without quotation marks.',
      ),
      by: proseSchema.optional().describe('Whose translation it is; left out where it is ours.'),
    })
    .optional()
    .describe('For words in another language.'),
  paragraph: idSchema.describe(
    'The paper’s paragraph it is in; that of the reference to it for a table’s note.',
  ),
  table: idSchema.optional().describe('The table in whose notes it is, if it is in one.'),
  kind: idSchema.optional().describe('What kind of quotation it is, one of `kinds` in site.yaml.'),
  printed: proseSchema
    .optional()
    .describe('The role as the paper prints it; left out where it names no one.'),
  speaker: idSchema.optional().describe('The controlled term for that role, from speakers.yaml.'),
  side: idSchema.optional().describe('Only where no speaker is named but the side is plain from the text.'),
  themes: z
    .array(idSchema)
    .min(1)
    .max(4)
    .default([])
    .describe('Codes from themes.yaml, the main one first; none only in a book without themes.'),
  modes: z
    .array(idSchema)
    .max(6)
    .default([])
    .describe('Modes it speaks of, only where the paper makes that plain.'),
  gloss: proseSchema.describe('One sentence of ours on what it shows.'),
  context: proseSchema.describe('One sentence of ours on its place in the paper’s argument.'),
  source: z
    .strictObject({
      reference: idSchema.describe('The quoted work, a key of references.yaml.'),
      at: proseSchema.optional().describe('Page or paragraph in it, as the paper gives it.'),
      via: idSchema.optional().describe('The work through which the paper quotes it.'),
      viaAt: proseSchema.optional().describe('Page or paragraph in that work.'),
    })
    .optional()
    .describe('For a quoted document or scholar.'),
  remark: proseSchema
    .optional()
    .describe('A remark of ours on the words themselves: a misprint kept, a missing full stop.'),
});

export type Quote = z.infer<typeof quoteSchema>;
