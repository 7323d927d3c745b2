import { z } from 'zod';
import { idSchema, proseSchema } from './id.ts';

/** What readers call a thing: the search knows it, pages do not show it. A star at its end says that another has it too. */
export const askedSchema = z
  .array(proseSchema)
  .min(1)
  .optional()
  .describe(
    'What readers call it and the paper does not: “paperwork”; with a star where another has it too: “boss*”.',
  );

/** The same for parts of a page, by the id of a heading or a paragraph of it. */
export const askedAtSchema = z
  .record(idSchema, z.array(proseSchema).min(1))
  .optional()
  .describe('What readers call a part of the page, by the id of a heading or a paragraph.');

/** Whatever readers call by other names. */
export interface Askable {
  asked?: string[] | undefined;
}
