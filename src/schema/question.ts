import { z } from 'zod';
import { idSchema, proseSchema } from './id.ts';

const placeSchema = z
  .union([
    z.strictObject({ paragraph: idSchema }),
    z.strictObject({ quote: idSchema }),
    z.strictObject({ table: idSchema }),
  ])
  .describe('Where the answer can be read.');

const common = {
  id: idSchema,
  section: idSchema.describe('The reading page it tests.'),
  stem: proseSchema.describe('The question.'),
  quote: idSchema.optional().describe('A quotation shown with the question.'),
  feedback: proseSchema.describe('What a good answer rests on, shown after an attempt.'),
  place: placeSchema,
};

const optionSchema = z.strictObject({
  text: proseSchema,
  right: z.boolean().default(false),
  feedback: proseSchema.optional().describe('Why this choice is right or wrong.'),
});

/** A self-check question, of one of six types. */
export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('single'), ...common, options: z.array(optionSchema).min(2).max(6) }),
  z.strictObject({ type: z.literal('multiple'), ...common, options: z.array(optionSchema).min(3).max(7) }),
  z.strictObject({
    type: z.literal('matching'),
    ...common,
    pairs: z
      .array(
        z.strictObject({
          quote: idSchema.optional().describe('A quotation to match, in place of text.'),
          text: proseSchema.optional(),
          match: proseSchema,
        }),
      )
      .min(3),
  }),
  z.strictObject({
    type: z.literal('ordering'),
    ...common,
    items: z.array(proseSchema).min(3).describe('In the right order.'),
  }),
  z.strictObject({
    type: z.literal('numeric'),
    ...common,
    cell: z
      .strictObject({ table: idSchema, row: idSchema, column: idSchema })
      .describe('The cell that holds the answer.'),
    tolerance: z.number().min(0).default(0),
  }),
  z.strictObject({ type: z.literal('short'), ...common, model: proseSchema.describe('A model answer.') }),
]);

export type Question = z.infer<typeof questionSchema>;
