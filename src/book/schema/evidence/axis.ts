import { z } from 'zod';
import { idSchema, proseSchema } from '../id.ts';

/** One axis (dimension) along which the paper distinguishes modes. The order of axes is the order of marks in the glyph. */
export const axisSchema = z.strictObject({
  id: idSchema,
  name: proseSchema.describe('One word for the axis: “Level”.'),
  question: proseSchema.describe('The question that places something on it.'),
  mark: z.enum(['dot', 'ring', 'stroke']).describe('The shape of this axis in the mode glyph.'),
  paragraphs: z.array(idSchema).min(1).describe('Where the paper draws the distinction.'),
  poles: z
    .array(idSchema)
    .length(2)
    .describe('The two modes at its ends, in the order of the glyph’s two forms.'),
});

export type Axis = z.infer<typeof axisSchema>;
