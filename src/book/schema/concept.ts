import { z } from 'zod';
import { askedSchema } from './asked.ts';
import { idSchema, proseSchema } from './id.ts';

const conceptKinds = ['idea', 'instrument', 'body', 'role', 'document', 'method'] as const;

/** Front matter of one glossary entry (`concepts/<id>.mdx`); its body is the definition. */
export const conceptSchema = z.strictObject({
  term: proseSchema.describe('The head word, as the paper spells it.'),
  kind: z.enum(conceptKinds),
  abbreviation: proseSchema.optional().describe('As the paper abbreviates it: “LPSA”.'),
  aliases: z.array(proseSchema).default([]).describe('Other forms of the term that the paper uses.'),
  shorthand: z
    .array(proseSchema)
    .default([])
    .describe('What students write but the paper does not: search knows it, the text does not use it.'),
  asked: askedSchema,
  summary: proseSchema.describe('One sentence: what a preview shows.'),
  paragraphs: z.array(idSchema).default([]).describe('Where the paper uses it, the most telling first.'),
  see: z.array(idSchema).default([]).describe('Related entries.'),
  background: z
    .boolean()
    .default(false)
    .describe('True where the explanation goes beyond the paper and is ours.'),
});

export type ConceptKind = (typeof conceptKinds)[number];
type ConceptFields = z.infer<typeof conceptSchema>;
/** A concept with the id that its file’s name gives it, and its source. */
export type Concept = ConceptFields & { id: string; body: string };
