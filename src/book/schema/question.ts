import { z } from 'zod';
import { idSchema, proseSchema } from './id.ts';

const placeSchema = z
  .union([
    z.strictObject({ paragraph: idSchema }),
    z.strictObject({ quote: idSchema }),
    z.strictObject({ table: idSchema }),
    z.strictObject({ passage: idSchema.describe('A paragraph of ours.') }),
    z.strictObject({ agreement: idSchema.describe('A theme, in the comparison of two codings.') }),
  ])
  .describe('Where the answer can be read.');

const common = {
  id: idSchema,
  section: idSchema.describe('The reading page it tests.'),
  stem: proseSchema.describe('The question.'),
  quote: idSchema.optional().describe('A quotation shown with the question.'),
  feedback: proseSchema.describe('What a good answer rests on, shown after an attempt.'),
  place: placeSchema,
  outcomes: z.array(idSchema).min(1).optional().describe('The outcomes that it tests, of outcomes.yaml.'),
};

const optionSchema = z.strictObject({
  text: proseSchema,
  right: z.boolean().default(false),
  feedback: proseSchema.optional().describe('Why this choice is right or wrong.'),
});

const numericSchema = z
  .strictObject({
    type: z.literal('numeric'),
    ...common,
    cell: z
      .strictObject({ table: idSchema, row: idSchema, column: idSchema })
      .optional()
      .describe('The cell that holds the answer.'),
    calc: z
      .strictObject({
        table: idSchema,
        column: idSchema,
        row: idSchema.optional(),
        do: z.enum(['sum', 'smallest-sample', 'next-sample', 'answers']),
      })
      .optional()
      .describe('What is computed from a table, as <Calc> does it, and is the answer.'),
    agreement: z
      .strictObject({ theme: idSchema, figure: z.enum(['observed', 'expected', 'kappa']) })
      .optional()
      .describe(
        'What is computed, to two decimals, from the book’s two codings on one theme. In the stem {both}, {first}, ' +
          '{second}, {neither} and {all} are replaced by how many quotations both coders, one or neither gave it.',
      ),
    tolerance: z.number().min(0).default(0),
  })
  .refine(({ cell, calc, agreement }) => [cell, calc, agreement].filter(Boolean).length === 1, {
    message: 'its answer comes from more or fewer than one of cell, calc and agreement',
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
  numericSchema,
  z.strictObject({ type: z.literal('short'), ...common, model: proseSchema.describe('A model answer.') }),
]);

export type Question = z.infer<typeof questionSchema>;
export type NumericQuestion = z.infer<typeof numericSchema>;
