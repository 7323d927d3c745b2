import { z } from 'zod';
import { askedSchema } from '../asked.ts';
import { idSchema, proseSchema } from '../id.ts';

const says = {
  says: proseSchema.describe('What this piece of evidence says for or against the claim, in a sentence.'),
};
const ours = {
  ours: z
    .boolean()
    .default(false)
    .describe('True where the connection is this companion’s, not the authors’.'),
};

/** One piece of evidence: a quotation, cells of a table, a paragraph of the paper, or a work it cites. */
const evidenceItemSchema = z.union([
  z.strictObject({ quote: idSchema, ...says, ...ours }),
  z.strictObject({
    table: idSchema,
    row: idSchema.optional(),
    column: idSchema.optional(),
    ...says,
    ...ours,
  }),
  z.strictObject({ paragraph: idSchema, ...says, ...ours }),
  z.strictObject({ reference: idSchema, ...says, ...ours }),
]);

/** A claim that the paper makes, with the evidence for it and the evidence that complicates it. */
export const claimSchema = z.strictObject({
  id: idSchema,
  claim: proseSchema.describe('The claim in one sentence of ours.'),
  asked: askedSchema,
  paragraphs: z.array(idSchema).min(1).describe('Where the paper makes it.'),
  explains: proseSchema.describe('Two or three sentences: what it means and what it rests on.'),
  for: z.array(evidenceItemSchema).min(1),
  complicates: z.array(evidenceItemSchema).default([]),
});

export type EvidenceItem = z.infer<typeof evidenceItemSchema>;
export type Claim = z.infer<typeof claimSchema>;
