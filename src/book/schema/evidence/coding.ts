import { z } from 'zod';
import { idSchema, proseSchema } from '../id.ts';

const codesSchema = z.array(idSchema).min(1).max(4);

/** One person's codes for every quotation, kept as they were before they were compared with another's. */
export const codingSchema = z.strictObject({
  name: proseSchema,
  done: proseSchema.describe('How it was done, and by whom.'),
  lacks: z.array(idSchema).default([]).describe('Themes that the codebook did not have then.'),
  seen: z
    .array(idSchema)
    .default([])
    .describe('Quotations of whose other coding this coder knew something, beside the codebook’s examples.'),
  codes: z.array(z.strictObject({ quote: idSchema, themes: codesSchema })),
});

/** A rule by which a difference between two codings is decided. */
export const codingRuleSchema = z.strictObject({ id: idSchema, rule: proseSchema });

/** What was decided on one quotation, by which rules and why. It holds only what it decides on. */
export const codingDecisionSchema = z.strictObject({
  id: idSchema.describe('The quotation’s.'),
  themes: codesSchema.optional(),
  modes: z.array(idSchema).optional(),
  speaker: idSchema.optional(),
  rules: z.array(idSchema).min(1).describe('The rules it was decided by.'),
  why: proseSchema.describe('Why the rules lead there.'),
});

export type Coding = z.infer<typeof codingSchema> & { id: string };
