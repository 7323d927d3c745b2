import { z } from 'zod';
import { idSchema, proseSchema } from './id.ts';

/** What a student can do after a session, and what its questions test (`outcomes.yaml`, in the order of the sessions). */
export const outcomeSchema = z.strictObject({
  id: idSchema,
  session: idSchema.describe('The session after which it holds.'),
  can: proseSchema.describe('Continues “You can …”.'),
});

export type Outcome = z.infer<typeof outcomeSchema>;
