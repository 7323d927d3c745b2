import { z } from 'zod';
import { idSchema, proseSchema } from './id.ts';

const stepSchema = z.strictObject({
  to: z
    .union([
      z.strictObject({ paragraph: idSchema }),
      z.strictObject({ reading: idSchema }),
      z.strictObject({ table: idSchema }),
      z.strictObject({ claim: idSchema }),
      z.strictObject({ mode: idSchema }),
      z.strictObject({ theme: idSchema }),
    ])
    .describe('Where the step leads.'),
  minutes: z.number().min(0.5),
  why: proseSchema.describe('What to look for there.'),
});

/** A timed way through the argument. Its steps’ minutes add up to its own. */
export const routeSchema = z.strictObject({
  id: idSchema,
  minutes: z.number().int().min(1),
  title: proseSchema,
  who: proseSchema.describe('Whom it suits.'),
  steps: z.array(stepSchema).min(1),
});

export type Route = z.infer<typeof routeSchema>;
