import { z } from 'zod';
import { idSchema, proseSchema, webAddressSchema } from '../id.ts';

/** Something that a fact rests on (`sources.yaml`). */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: proseSchema.describe('What it is, as a reader would look for it.'),
  publisher: proseSchema.describe('Who published it.'),
  dated: proseSchema.optional().describe('Its own date, as it gives it: “7 January 2004”.'),
  url: webAddressSchema.optional().describe('The publisher’s own page; left out where none is known.'),
});
